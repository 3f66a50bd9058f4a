export type ButtonKind = "primary" | "secondary" | "warning" | "quiet";

const shape = "inline-block cursor-pointer rounded-sm border-2 px-4 py-2 text-center font-semibold no-underline";

const looks: Record<Exclude<ButtonKind, "quiet">, string> = {
  primary: "border-transparent bg-action text-on-action hover:bg-action-hover hover:text-on-action",
  secondary: "border-edge bg-page text-link hover:bg-info-soft hover:text-link-hover",
  warning: "border-bad bg-bad text-page hover:bg-page hover:text-bad",
};

/** The look of a button, also for a link that starts something. The border carries it where backgrounds are switched off. */
export function buttonClass(kind: ButtonKind): string {
  if (kind === "quiet") return "cursor-pointer text-link underline underline-offset-2 hover:text-link-hover";
  return `${shape} ${looks[kind]}`;
}

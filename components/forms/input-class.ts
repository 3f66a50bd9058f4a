const base = "rounded-none border-2 bg-page px-2 py-1.5 text-ink";

/** The look of a text input: full width on a phone, no wider than its content needs elsewhere. */
export function inputClass(hasError: boolean, width: "full" | "medium" | "short" = "full"): string {
  const size = { full: "w-full", medium: "w-full sm:w-80", short: "w-full sm:w-36" }[width];
  return `${base} ${size} ${hasError ? "border-bad" : "border-edge"}`;
}

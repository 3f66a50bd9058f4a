/** How a list stands in the order of one of its columns. */
export type SortState = "ascending" | "descending" | "none";

interface SortHeadingProps {
  /** Address of the list in this order, or in the other direction where it already stands so. */
  href: string;
  state: SortState;
  /** Says what the link does, with the name of the column in it. */
  label: string;
  children: string;
}

const arrows: Record<SortState, string> = {
  ascending: "m4 10 4-5 4 5z",
  descending: "m4 6 4 5 4-5z",
  none: "m5 7 3-4 3 4zM5 9l3 4 3-4z",
};

/** The heading of a column by which a list can be ordered. The cell around it carries `aria-sort`. */
export function SortHeading({ href, state, label, children }: SortHeadingProps) {
  return (
    <a href={href} rel="nofollow" aria-label={label} className="inline-flex items-center gap-1 font-bold">
      {children}
      <svg viewBox="0 0 16 16" className="size-4 shrink-0" aria-hidden="true" focusable="false">
        <path d={arrows[state]} className={state === "none" ? "fill-line" : "fill-current"} />
      </svg>
    </a>
  );
}

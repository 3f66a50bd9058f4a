interface PaginationProps {
  label: string;
  /** "1 to 25 of 130". */
  summary: string;
  previous?: { href: string; text: string } | undefined;
  next?: { href: string; text: string } | undefined;
}

/** Steps through a long list, by links. */
export function Pagination({ label, summary, previous, next }: PaginationProps) {
  return (
    <nav aria-label={label} className="screen-only mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
      <p className="text-muted">{summary}</p>
      {previous && (
        <a href={previous.href} rel="prev">
          {previous.text}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          {next.text}
        </a>
      )}
    </nav>
  );
}

import type { ReactNode } from "react";

export interface SummaryRow {
  key: string;
  term: ReactNode;
  /** Nothing here shows the list's `empty` text. */
  value?: ReactNode;
  change?: { href: string; text: string; label: string };
}

interface SummaryListProps {
  rows: readonly SummaryRow[];
  /** Said for what is not filled in, such as "Not stated". */
  empty: string;
}

/** What is known, as term and value; with "Change" links it is the page on which answers are checked. */
export function SummaryList({ rows, empty }: SummaryListProps) {
  return (
    <dl className="border-t border-line">
      {rows.map((row) => (
        <div key={row.key} className="border-b border-line py-3 sm:flex sm:gap-6">
          <dt className="font-semibold sm:w-1/3 sm:shrink-0">{row.term}</dt>
          <dd className="grow wrap-anywhere whitespace-pre-line">
            {row.value === undefined || row.value === null || row.value === "" ? (
              <span className="text-muted">{empty}</span>
            ) : (
              row.value
            )}
          </dd>
          {row.change && (
            <dd className="screen-only shrink-0">
              <a href={row.change.href} aria-label={row.change.label}>
                {row.change.text}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from "react";
import { SortHeading, type SortState } from "./sort-heading";

export interface WorkColumn<Row> {
  key: string;
  heading: string;
  /** Where the list can be ordered by it. */
  sort?: { href: string; state: SortState; label: string };
  cell: (row: Row) => ReactNode;
}

interface WorkTableProps<Row> {
  caption: string;
  /** Name of the scrolling area, from `common.scrollTable`. */
  scrollLabel: string;
  /** The first column names the row. */
  columns: readonly WorkColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A box before each row, sent as `id`; left out where nothing is done with several rows. */
  select?: { heading: string; label: (row: Row) => string } | undefined;
}

/**
 * A list that people work through: dense, ordered by its headings, which stay in sight, with a box before each row. Scrolls
 * inside itself on a narrow screen. `data-row` is what the keyboard shortcuts look for.
 */
export function WorkTable<Row>({ caption, scrollLabel, columns, rows, rowKey, select }: WorkTableProps<Row>) {
  const [first, ...others] = columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: people without a mouse must be able to scroll it
    <section aria-label={scrollLabel} tabIndex={0} className="relative overflow-auto md:max-h-[75vh]">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 z-10 bg-page shadow-[inset_0_-2px_0_var(--edge)]">
          <tr className="align-bottom">
            {select && (
              <th scope="col" className="py-1 pe-3 text-start">
                <span className="sr-only">{select.heading}</span>
              </th>
            )}
            {columns.map(({ key, heading, sort }) => (
              <th
                key={key}
                scope="col"
                aria-sort={sort && sort.state !== "none" ? sort.state : undefined}
                className="py-1 pe-4 text-start"
              >
                {sort ? (
                  <SortHeading href={sort.href} state={sort.state} label={sort.label}>
                    {heading}
                  </SortHeading>
                ) : (
                  heading
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-row="" className="border-b border-line align-top focus-within:bg-surface">
              {select && (
                <td className="py-1.5 pe-3">
                  <input
                    type="checkbox"
                    name="id"
                    value={rowKey(row)}
                    aria-label={select.label(row)}
                    className="size-6 accent-action"
                  />
                </td>
              )}
              {first && (
                <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                  {first.cell(row)}
                </th>
              )}
              {others.map((column) => (
                <td key={column.key} className="py-1.5 pe-4">
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { ReactNode } from "react";

export interface Column<Row> {
  key: string;
  heading: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers line up at the end of the line. */
  isNumber?: boolean;
}

interface TableProps<Row> {
  caption: ReactNode;
  /** Leaves the caption to screen readers, where a heading above says it already. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Name of the scrolling area, from `common.scrollTable`; the first column names each row. */
  scrollLabel: string;
}

/** A table that scrolls sideways inside itself on a narrow screen, also by keyboard. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, scrollLabel }: TableProps<Row>) {
  const [first, ...others] = columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: people without a mouse must be able to scroll it
    <section aria-label={scrollLabel} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className={hideCaption ? "sr-only" : "pb-2 text-start text-lg font-bold"}>{caption}</caption>
        <thead>
          <tr className="border-b-2 border-edge">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column.isNumber)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line align-top">
              {first && (
                <th scope="row" className={`${cellClass(first.isNumber)} font-normal`}>
                  {first.cell(row)}
                </th>
              )}
              {others.map((column) => (
                <td key={column.key} className={cellClass(column.isNumber)}>
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

function cellClass(isNumber = false): string {
  return `py-2 pe-4 ${isNumber ? "text-end tabular-nums" : "text-start"}`;
}

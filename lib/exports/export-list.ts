import type { Actor } from "@/lib/access/actor";
import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translatorFor } from "@/lib/i18n/translator";
import type { Cell } from "./cell";

/** What an export is asked for with. */
export interface ExportRequest {
  actor: Actor;
  /** The filters of the list, as its address has them. */
  query: Readonly<Record<string, string | string[] | undefined>>;
  locale: Locale;
  now: Date;
}

/** A table on its way out: headings in the reader's language, and rows some hundred at a time. */
export interface OpenedExport {
  headings: string[];
  pages: AsyncIterable<Cell[][]>;
}

export interface ExportColumn<Row> {
  /** Key of the message, such as "imports.fields.title". */
  heading: string;
  value: (row: Row, t: Translator) => Cell;
}

/** Rows that are read and written at once. */
const pageSize = 500;

/** Puts together what a list needs to be exported: its columns, the ids of its rows in order, and how a page of them is read. */
export async function openList<Row>(
  locale: Locale,
  columns: readonly ExportColumn<Row>[],
  ids: readonly string[],
  read: (ids: string[]) => Promise<readonly Row[]>,
): Promise<OpenedExport> {
  const t = await translatorFor(locale);
  async function* pages(): AsyncGenerator<Cell[][]> {
    for (let start = 0; start < ids.length; start += pageSize) {
      const rows = await read(ids.slice(start, start + pageSize));
      yield rows.map((row) => columns.map(({ value }) => value(row, t)));
    }
  }
  return { headings: columns.map(({ heading }) => t(heading)), pages: pages() };
}

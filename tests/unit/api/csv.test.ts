import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { recordsToCsv } from "@/lib/api/csv";

const item = z.object({
  title: z.string(),
  when: z.object({ start: z.string().nullable() }).nullable(),
  objectives: z.array(z.int()),
  people: z.array(z.object({ name: z.string() })),
  open: z.boolean(),
});
const record = { title: "A", when: { start: "2027" }, objectives: [8, 23], people: [{ name: "B" }], open: true };

/** The first cell of the first record as a spreadsheet takes it: the table's quotes undone. */
function firstCell(title: string): string {
  const table = recordsToCsv([{ ...record, title }], item).slice(1);
  const text = table.slice(table.indexOf("\r\n") + 2);
  const quoted = /^"((?:[^"]|"")*)"/.exec(text);
  return quoted ? (quoted[1] ?? "").replaceAll('""', '"') : (text.split(",")[0] ?? "");
}

describe("records as a table", () => {
  test("one line of columns, groups flattened, lists joined, in UTF-8 with its mark", () => {
    expect(recordsToCsv([record, { ...record, when: null }], item)).toBe(
      '\ufefftitle,when.start,objectives,people,open\r\nA,2027,8; 23,"{""name"":""B""}",true\r\nA,,8; 23,"{""name"":""B""}",true\r\n',
    );
    expect(recordsToCsv([], item)).toBe("\ufefftitle,when.start,objectives,people,open\r\n");
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠A", '=HYPERLINK("x")', "=a\n=b"])(
    "%j runs nothing",
    (title) => {
      expect(firstCell(title)).toBe(`'${title}`);
    },
  );

  test("whatever the text, no cell begins a formula, and the text is all there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const cell = firstCell(title);
        expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
        expect(cell.endsWith(title)).toBe(true);
      }),
    );
  });
});

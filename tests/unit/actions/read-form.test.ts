import { describe, expect, test } from "vitest";
import * as z from "zod";
import { formLimits, readForm } from "@/lib/actions/read-form";

function form(...entries: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

function read(schema: z.ZodType, ...entries: [string, string | File][]) {
  const result = readForm(form(...entries), schema);
  if (!result) throw new Error("the form was refused as too large");
  return result;
}

describe("what a form becomes", () => {
  test("names with dots are places, and gaps in the numbers close up", () => {
    const schema = z.object({ dates: z.array(z.object({ words: z.string(), zone: z.string().optional() })) });
    const { input, fieldNameOf } = read(
      schema,
      ["dates.7.words", "March"],
      ["dates.2.words", "8 or 11 March"],
      ["dates.2.zone", "Europe/Zurich"],
    );
    expect(input).toEqual({ dates: [{ words: "8 or 11 March", zone: "Europe/Zurich" }, { words: "March" }] });
    expect(fieldNameOf(["dates", 1, "words"])).toBe("dates.7.words");
  });

  test("a repeated name fills a list, one box too; no boxes are an empty list", () => {
    const schema = z.object({ regions: z.array(z.string()) });
    expect(read(schema, ["regions", "africa"], ["regions", "europe"]).input).toEqual({ regions: ["africa", "europe"] });
    expect(read(schema, ["regions", "africa"]).input).toEqual({ regions: ["africa"] });
    expect(read(schema).input).toEqual({ regions: [] });
    expect(read(schema, ["regions", "a"]).fieldNameOf(["regions", 0])).toBe("regions");
  });

  test("an optional list that was not sent stays absent, so that it is not emptied by another form", () => {
    expect(read(z.object({ regions: z.array(z.string()).optional() })).input).toEqual({});
  });

  test("a union that takes one or several gets several", () => {
    const several = z
      .union([z.enum(["a", "b"]).transform((value) => [value]), z.array(z.enum(["a", "b"]))])
      .default([]);
    expect(read(z.object({ several }), ["several", "a"]).input).toEqual({ several: ["a"] });
    expect(read(z.object({ several })).input).toEqual({});
  });

  test("unknown names, Next's own and the prototype are dropped", () => {
    const { input, values } = read(
      z.object({ title: z.string() }),
      ["title", "Missing migrants"],
      ["status", "approved"],
      ["title.length", "1"],
      ["$ACTION_ID_1", "x"],
      ["__proto__.admin", "yes"],
      ["constructor", "x"],
    );
    expect(input).toEqual({ title: "Missing migrants" });
    expect(Object.keys(values)).toEqual(["title"]);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  test("the last of several values counts where one is wanted: a hidden 'no' below its box", () => {
    expect(read(z.object({ open: z.string() }), ["open", "no"], ["open", "yes"]).input).toEqual({ open: "yes" });
  });

  test("line ends and Unicode form are made alike", () => {
    const { input, values } = read(z.object({ text: z.string() }), ["text", "cafe\u0301\r\nline\rend"]);
    expect(input).toEqual({ text: "caf\u00e9\nline\nend" });
    expect(values.text).toBe("caf\u00e9\nline\nend");
  });

  test.each([
    ["required text stays empty text", z.string(), "  ", "  "],
    ["optional text becomes absent", z.string().optional(), " ", undefined],
    ["text with a default becomes absent", z.string().default("x"), "", undefined],
    ["nullable text becomes null", z.string().nullable(), "", null],
    ["a number is read", z.number(), " 42 ", 42],
    ["a coerced number is not read from nothing", z.coerce.number(), "", undefined],
    ["what is no number stays as it is", z.number(), "4e9999", "4e9999"],
    ["a checked box is true", z.boolean(), "on", true],
    ["an unknown word is no truth", z.boolean(), "maybe", "maybe"],
  ])("%s", (_, schema, sent, expected) => {
    expect(read(z.object({ field: schema }), ["field", sent]).input).toEqual(
      expected === undefined ? {} : { field: expected },
    );
  });

  test("an unchecked box is false", () => {
    expect(read(z.object({ open: z.boolean() })).input).toEqual({ open: false });
  });

  test("reads through refinements, transforms, pipes and discriminated unions", () => {
    const schema = z
      .discriminatedUnion("kind", [
        z.object({ kind: z.literal("web"), url: z.string() }),
        z.object({ kind: z.literal("room"), seats: z.coerce.number() }),
      ])
      .transform((value) => value);
    expect(read(schema, ["kind", "room"], ["seats", "12"]).input).toEqual({ kind: "room", seats: 12 });
    const preprocessed = z.object({ n: z.preprocess((value) => value, z.number()) }).refine(() => true);
    expect(read(preprocessed, ["n", "3"]).input).toEqual({ n: 3 });
  });
});

describe("what a form is refused for", () => {
  const schema = z.object({ title: z.string(), tags: z.array(z.string()) });

  test.each([
    ["NUL", "a\0b", "ab"],
    ["half a surrogate pair", "a\ud800b", "a\ufffdb"],
  ])("%s is a fault of the field, and the rest of the text is kept", (_, sent, shown) => {
    const { faults, values, input } = readForm({ ...fake([["title", sent]]) } as FormData, schema) ?? failed();
    expect(faults).toEqual({ title: { key: "errors.unstorableCharacters" } });
    expect(values.title).toBe(shown);
    expect(input).not.toHaveProperty("title");
  });

  test("a file where text is wanted", () => {
    expect(read(schema, ["title", new File(["x"], "x.txt")]).faults).toEqual({
      title: { key: "errors.fileNotExpected" },
    });
  });

  test("a file where one is wanted passes; an empty file input is absent", () => {
    const withFile = z.object({ paper: z.file().optional() });
    const file = new File(["x"], "x.pdf");
    expect(read(withFile, ["paper", file]).input).toEqual({ paper: file });
    expect(read(withFile, ["paper", new File([], "")]).input).toEqual({});
  });

  test.each([
    ["too many fields", Array.from({ length: formLimits.fields + 1 }, () => ["tags", "x"])],
    ["too much text", [["title", "x".repeat(formLimits.characters + 1)]]],
    ["a name too long", [["x".repeat(formLimits.nameLength + 1), ""]]],
    ["a place too deep", [[Array(formLimits.depth + 2).join("a."), ""]]],
  ])("%s", (_, entries) => {
    expect(readForm(form(...(entries as [string, string][])), schema)).toBeNull();
  });

  test.each(["tags.99999999", "tags.-1", "tags.1.5", "tags.1e3", "tags.01"])("%s is no place of a list", (name) => {
    expect(read(schema, ["title", "t"], [name, "x"]).input).toEqual({ title: "t", tags: [] });
  });
});

/** The real FormData repairs half surrogates on the way in; one that came otherwise must still be caught. */
function fake(entries: [string, string][]) {
  return {
    keys: () => entries.map(([name]) => name).values(),
    getAll: (name: string) => entries.filter((entry) => entry[0] === name).map(([, value]) => value),
    [Symbol.iterator]: () => entries.values(),
  };
}

function failed(): never {
  throw new Error("the form was refused as too large");
}

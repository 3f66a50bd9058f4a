import { describe, expect, test } from "vitest";
import { readForm } from "@/lib/actions/read-form";
import { editTalkSchema, holdTalkSchema, rescheduleTalkSchema } from "@/lib/talks/schema";

const id = "0199aaaa-0000-7000-8000-000000000001";

/** The schema's answer to a form as a browser would send it. */
function send(schema: Parameters<typeof readForm>[1], fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const read = readForm(form, schema);
  return (schema as typeof editTalkSchema).safeParse(read?.input);
}

const edit: [string, string][] = [
  ["id", id],
  ["version", "3"],
  ["title", "  Missing migrants  "],
  ["format", "hybrid"],
  ["languages", "en"],
  ["languages", "ar"],
];

describe("forms of a talk", () => {
  test("are read with their numbers and lists; fields that nobody asked for are dropped", () => {
    expect(send(editTalkSchema, [...edit, ["status", "held"], ["workstreamId", id]]).data).toEqual({
      id,
      version: 3,
      title: "Missing migrants",
      summary: "",
      venue: "",
      format: "hybrid",
      languages: ["en", "ar"],
    });
  });

  test.each([
    ["title", " "],
    ["title", "x".repeat(201)],
    ["format", "by post"],
    ["languages", "xx"],
    ["version", "0"],
    ["id", "../1"],
  ])("%s cannot be %j", (name, value) => {
    const fields = edit.filter(([each]) => each !== name);
    const result = send(editTalkSchema, [...fields, [name, value]]);
    expect(result.error?.issues[0]?.path[0]).toBe(name);
  });

  test("a talk has at least one language", () => {
    const result = send(
      editTalkSchema,
      edit.filter(([name]) => name !== "languages"),
    );
    expect(result.error?.issues[0]?.path).toEqual(["languages"]);
  });

  test.each(["2026-11-31", "31.11.2026", "", "tomorrow"])("%j is no day on which a talk was held", (heldOn) => {
    expect(
      send(holdTalkSchema, [
        ["id", id],
        ["version", "1"],
        ["heldOn", heldOn],
      ]).success,
    ).toBe(false);
  });

  test("moving a talk needs a reason", () => {
    const result = send(rescheduleTalkSchema, [
      ["id", id],
      ["version", "1"],
      ["words", "4 May 2027"],
      ["reason", "  "],
    ]);
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual(["reason"]);
  });
});

import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readForm } from "@/lib/actions/read-form";
import { askQuestionSchema } from "@/lib/questions/schema";

/** The form as a browser, or somebody with worse in mind, sends it. */
function read(entries: readonly (readonly [string, string])[]) {
  const form = new FormData();
  const good = { slug: "talk", submissionId: randomUUID(), body: "Why?", name: "Amal", consent: "yes" };
  const named = new Set(entries.map(([name]) => name));
  for (const [name, value] of Object.entries(good)) if (!named.has(name)) form.append(name, value);
  for (const [name, value] of entries) form.append(name, value);
  const sent = readForm(form, askQuestionSchema);
  const parsed = askQuestionSchema.safeParse(sent?.input);
  const faulty = [
    ...(parsed.error?.issues.map(({ path }) => path.join(".")) ?? []),
    ...Object.keys(sent?.faults ?? {}),
  ];
  return { faulty: [...new Set(faulty)], values: sent?.values, data: parsed.data };
}

describe("a question", () => {
  test.each([
    ["empty", [["body", "  "]], ["body"]],
    ["of 1,001 characters", [["body", "x".repeat(1001)]], ["body"]],
    ["of 10,000 characters", [["body", "x".repeat(10_000)]], ["body"]],
    ["with NUL", [["body", "Why\0?"]], ["body"]],
    ["with a name of 121 characters", [["name", "x".repeat(121)]], ["name"]],
    ["without consent", [["consent", ""]], ["consent"]],
    ["of 1,000 characters", [["body", "x".repeat(1000)]], []],
    ["without a name", [["name", ""]], []],
  ] as const)("%s has its fault at %s", (_name, entries, faulty) => {
    expect(read(entries).faulty).toEqual(faulty);
  });

  test("keeps what was typed, however long", () => {
    expect(read([["body", "x".repeat(10_000)]]).values?.body).toHaveLength(10_000);
  });

  test("sent twice in one form is the last one; line ends and forms of letters are made one", () => {
    const { data } = read([
      ["body", "one"],
      ["body", "cafe\u0301\r\ntwo"],
    ]);
    expect(data?.body).toBe("café\ntwo");
  });
});

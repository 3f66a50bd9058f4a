import { describe, expect, test } from "vitest";
import * as z from "zod";
import { messageOfIssue } from "@/lib/actions/issue-message";
import { translatorFor } from "@/lib/i18n/translator";

function messageFor(schema: z.ZodType, input: unknown) {
  const issue = schema.safeParse(input, { reportInput: true }).error?.issues[0];
  if (!issue) throw new Error("the input was taken");
  return messageOfIssue(issue);
}

const cases: [string, z.ZodType, unknown, string, object?][] = [
  ["nothing", z.string(), undefined, "errors.required"],
  ["empty text", z.string().trim().min(1), "  ", "errors.required"],
  ["an empty e-mail", z.email(), "", "errors.required"],
  ["short text", z.string().min(300), "x", "errors.tooShort", { min: 300 }],
  ["long text", z.string().max(3), "four", "errors.tooLong", { max: 3 }],
  ["an e-mail without domain", z.email(), "a@", "errors.invalidEmail"],
  ["half an address", z.url(), "example", "errors.invalidUrl"],
  ["31 November", z.iso.date(), "2026-11-31", "errors.invalidDate"],
  ["a number in words", z.number(), "ten", "errors.invalidNumber"],
  ["a small number", z.number().min(1), 0, "errors.numberTooSmall", { min: 1 }],
  ["a big number", z.number().max(5), 6, "errors.numberTooBig", { max: 5 }],
  ["half a person", z.number().multipleOf(1), 1.5, "errors.invalidNumber"],
  ["no choice", z.enum(["a", "b"]), undefined, "errors.chooseOne"],
  ["no consent", z.literal("yes"), undefined, "errors.mustConfirm"],
  ["an unknown choice", z.enum(["a", "b"]), "c", "errors.invalidChoice"],
  ["too few boxes", z.array(z.string()).min(1), [], "errors.chooseAtLeast", { min: 1 }],
  ["too many boxes", z.array(z.string()).max(1), ["a", "b"], "errors.chooseAtMost", { max: 1 }],
  ["a wrong pattern", z.string().regex(/^\d$/), "x", "errors.invalidFormat"],
  ["the schema's own message", z.string().min(3, "talks.errors.x"), "a", "talks.errors.x", { min: 3 }],
  ["an error of zod's in words", z.string({ error: "Wrong!" }), 1, "errors.invalidValue"],
  ["a rule of ours", z.string().refine(() => false, "talks.errors.taken"), "a", "talks.errors.taken"],
];

describe("what is said of a faulty answer", () => {
  test.each(cases)("%s", async (_, schema, input, key, values) => {
    const message = messageFor(schema, input);
    expect(message.key).toBe(key);
    if (values) expect(message.values).toEqual(values);
    if (!key.startsWith("errors.")) return;
    const t = await translatorFor("en");
    expect(t.has(key)).toBe(true);
    expect(t.say(message)).not.toContain("{");
  });

  test("values of a rule of ours reach its text", () => {
    const schema = z.string().superRefine((value, context) => {
      context.addIssue({ code: "custom", message: "talks.errors.words", params: { count: value.length } });
    });
    expect(messageFor(schema, "four")).toEqual({ key: "talks.errors.words", values: { count: 4 } });
  });
});

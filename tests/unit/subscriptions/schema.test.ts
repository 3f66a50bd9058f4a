import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readForm } from "@/lib/actions/read-form";
import { followTalkSchema } from "@/lib/subscriptions/schema";

function read(name: string, ...values: string[]) {
  const form = new FormData();
  const good = { slug: "talk", submissionId: randomUUID(), email: "amal@example.org", language: "en" };
  for (const [field, value] of Object.entries(good)) if (field !== name) form.append(field, value);
  for (const value of values) form.append(name, value);
  const sent = readForm(form, followTalkSchema);
  const parsed = followTalkSchema.safeParse(sent?.input);
  const faulty = [
    ...(parsed.error?.issues.map(({ path }) => path.join(".")) ?? []),
    ...Object.keys(sent?.faults ?? {}),
  ];
  return { faulty: [...new Set(faulty)], values: sent?.values, data: parsed.data };
}

test.each([
  ["empty", ""],
  ["of 10,000 characters", `${"x".repeat(10_000)}@example.org`],
  ["with NUL", "amal\0@example.org"],
  ["with two @", "amal@example.org@evil.example"],
  ["two in one", "amal@example.org,b@evil.example"],
  ["with a header after CRLF", "amal@example.org\r\nBcc: victim@victim.example"],
  ["with a name", "Amal <amal@example.org>"],
  ["beyond ASCII", "amal@exämple.org"],
])("an address %s is refused at its field, and what was typed stays", (_name, address) => {
  const { faulty, values } = read("email", address);
  expect(faulty).toEqual(["email"]);
  expect(values?.email).toBe(address.replaceAll("\0", "").replace("\r\n", "\n"));
});

test("an address is kept in lower case, without the spaces around it", () => {
  expect(read("email", " Amal@Example.ORG ").data?.email).toBe("amal@example.org");
});

test("of an address sent twice the last one counts, and it is checked", () => {
  expect(read("email", "amal@example.org", "two@@example.org").faulty).toEqual(["email"]);
});

test("a language that there is none of is refused at its field", () => {
  expect(read("language", "xx").faulty).toEqual(["language"]);
});

import { expect, test } from "vitest";
import { emailAddress } from "@/lib/people/email-address";

test.each([
  ["name@example.org", "name@example.org"],
  ["  Name.Surname+talks@Mission.Example.ORG ", "name.surname+talks@mission.example.org"],
  ["o'neill@un.example", "o'neill@un.example"],
])("%j is the address %s", (typed, address) => {
  expect(emailAddress.parse(typed)).toBe(address);
});

test.each([
  "",
  "name",
  "@example.org",
  "name@",
  "name@localhost",
  '"e@evil.example"@victim.example',
  "a@evil.example,b@victim.example",
  "a@evil.example;b@victim.example",
  "a@evil.example b@victim.example",
  "Name <name@example.org>",
  "undisclosed:name@example.org;",
  "name(comment)@example.org",
  "name＠example.org",
  "name@exämple.org",
  "name@xn--exmple-cua.org",
  "nаme@example.org",
  "name@example.org\r\nBcc: evil@evil.example",
  "name\n@example.org",
  "name\0@example.org",
  "name@[127.0.0.1]",
  "name@127.0.0.1",
  "name@example..org",
  ".name@example.org",
  "na..me@example.org",
  "name@-example.org",
  `${"a".repeat(65)}@example.org`,
  `name@${"a".repeat(64)}.org`,
  `name@${"a.".repeat(130)}org`,
])("%j is refused", (typed) => {
  expect(emailAddress.safeParse(typed).success).toBe(false);
});

test("a very long text is refused at once", () => {
  const started = performance.now();
  expect(emailAddress.safeParse(`${"a.".repeat(100_000)}@${"a-".repeat(100_000)}`).success).toBe(false);
  expect(performance.now() - started).toBeLessThan(200);
});

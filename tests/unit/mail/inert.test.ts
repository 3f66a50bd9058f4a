import { expect, test } from "vitest";
import { inert } from "@/emails/_inert";
import { oneLine } from "@/lib/mail/one-line";

const visible = (text: string) => text.replaceAll("\u200b", "");

test.each([
  "https://evil.example/path?a=1",
  "evil.example",
  "www.evil.example.org",
  "write to a@evil.example now",
  "[click](http://evil.example)",
])("%j is no address any more, and reads the same", (text) => {
  const safe = inert(text);
  expect(visible(safe)).toBe(text);
  expect(safe).not.toMatch(/:\/\/|@\w|\w\.[a-z]/);
});

test("plain words and figures stay as they are", () => {
  const text = "At 15.30, the 2nd of 3 talks. It cost 1.5 million; see para. 44.";
  expect(inert(text)).toBe(text);
});

test("a header takes one line", () => {
  expect(oneLine("Talk\r\nBcc: evil@evil.example\u2028x\0  y \u202e")).toBe("Talk Bcc: evil@evil.example x y");
});

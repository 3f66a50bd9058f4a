import { expect, test } from "vitest";
import { signInCode, signInRequest } from "@/lib/auth/schema";

test.each(["123456", " 123 456 ", "123-456", "123–456", "١٢٣٤٥٦", "۱۲۳۴۵۶", "12\u200e3456"])(
  "%j is read as the code",
  (typed) => {
    expect(signInCode.parse(typed)).toBe("123456");
  },
);

test.each(["", "12345", "1234567", "abcdef", "12345a", "1".repeat(100_000)])("%j is no code", (typed) => {
  expect(signInCode.safeParse(typed).success).toBe(false);
});

test("a hostile callback does not stop the form", () => {
  expect(signInRequest.parse({ email: "a@example.org", callback: "x".repeat(3000) }).callback).toBe("");
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signToken, verifyToken } from "@/lib/auth/signed-link";

const id = "0199a0e2-0000-7000-8000-000000000001";
const now = new Date("2026-11-21T12:00:00Z");

describe("signed links", () => {
  test("a token gives back the id it was made for", () => {
    expect(verifyToken("registration-cancel", signToken("registration-cancel", id), now)).toBe(id);
  });

  test("a token for one purpose opens nothing else", () => {
    expect(verifyToken("registration-confirm", signToken("registration-cancel", id), now)).toBeNull();
  });

  test("a token ends at its hour, to the second", () => {
    const token = signToken("registration-confirm", id, { expiresAt: now });
    expect(verifyToken("registration-confirm", token, new Date(now.getTime() - 1000))).toBe(id);
    expect(verifyToken("registration-confirm", token, now)).toBeNull();
  });

  test("any changed character makes it worthless", () => {
    const token = signToken("registration-confirm", id, { expiresAt: new Date(now.getTime() + 1000) });
    fc.assert(
      fc.property(fc.nat({ max: token.length - 1 }), fc.constantFrom("A", "b", "0", ".", "-"), (at, character) => {
        fc.pre(token[at] !== character);
        const changed = token.slice(0, at) + character + token.slice(at + 1);
        expect(verifyToken("registration-confirm", changed, now)).toBeNull();
      }),
    );
  });

  test("the end cannot be taken off", () => {
    const [subject, , mac] = signToken("registration-confirm", id, { expiresAt: now }).split(".");
    expect(verifyToken("registration-confirm", `${subject}..${mac}`, now)).toBeNull();
  });

  test.each([undefined, null, "", ".", "..", "a.b.c.d", "x".repeat(5000), 7, `${id}..`])("%j is no token", (value) => {
    expect(verifyToken("registration-confirm", value, now)).toBeNull();
  });

  test("only ids are signed", () => {
    expect(() => signToken("registration-confirm", "a.b")).toThrow();
    expect(() => signToken("registration-confirm", "")).toThrow();
  });
});

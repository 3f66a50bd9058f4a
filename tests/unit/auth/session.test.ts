import { encode } from "next-auth/jwt";
import { describe, expect, test } from "vitest";
import { sessionCookieName, sessionCookieOptions } from "@/lib/auth/session-cookie";
import { decodeSession, encodeSession } from "@/lib/auth/session-token";

const personId = "0199a0e2-0000-7000-8000-000000000001";
const secret = process.env.AUTH_SECRET ?? "";

describe("the session token", () => {
  test("says who and in which version, and nothing else", async () => {
    const session = await decodeSession(await encodeSession(personId, 3));
    expect(session).toEqual({ personId, sessionVersion: 3, signedInAt: expect.any(Date) });
  });

  test("cannot be read or changed from outside", async () => {
    const token = await encodeSession(personId, 3);
    expect(token).not.toContain(personId);
    const parts = token.split(".");
    parts[3] = `${parts[3]?.slice(0, -2)}xx`;
    expect(await decodeSession(parts.join("."))).toBeNull();
  });

  test.each([
    ["of another secret", { secret: "another secret, also long enough, but not ours", salt: "gcm-talks-session" }],
    ["made for another use of the same secret", { secret, salt: "" }],
  ])("%s is refused", async (_, key) => {
    expect(await decodeSession(await encode({ token: { sub: personId, version: 1 }, ...key }))).toBeNull();
  });

  test.each([{ sub: personId }, { sub: "1", version: 1 }, { sub: personId, version: "1" }, { version: 1 }])(
    "%j is no session",
    async (claims) => {
      const token = await encode({ token: claims, secret, salt: "gcm-talks-session" });
      expect(await decodeSession(token)).toBeNull();
    },
  );

  test("ends", async () => {
    const token = await encode({
      token: { sub: personId, version: 1 },
      secret,
      salt: "gcm-talks-session",
      maxAge: -60,
    });
    expect(await decodeSession(token)).toBeNull();
  });

  test.each([undefined, "", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "x".repeat(10_000)])(
    "%j is no token",
    async (token) => {
      expect(await decodeSession(token)).toBeNull();
    },
  );
});

describe("the session cookie", () => {
  test("is bound to the host where there is https", () => {
    expect(sessionCookieName("https://talks.example.org")).toBe("__Host-gcm-session");
    expect(sessionCookieOptions("https://talks.example.org")).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: "lax",
      path: "/",
    });
  });

  test("works without https on one's own machine", () => {
    expect(sessionCookieName("http://localhost:3000")).toBe("gcm-session");
    expect(sessionCookieOptions(undefined)).toMatchObject({ httpOnly: true, secure: false, sameSite: "lax" });
  });
});

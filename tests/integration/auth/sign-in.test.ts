import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { signInByCode, signInByLink, signInToDemo } from "@/lib/auth/complete-sign-in";
import { requestSignIn } from "@/lib/auth/request-sign-in";
import { mintSignIn, peekSignIn, purgeSignInTokens } from "@/lib/auth/sign-in-token";
import { db } from "@/lib/db/client";
import { ExpectedFailure, type Failure } from "@/lib/errors";
import { renderMail } from "@/lib/mail/render-mail";
import { useDatabase } from "../../support/database";

useDatabase();
beforeEach(async () => {
  await db.rateLimit.deleteMany();
  await db.mail.deleteMany();
  await db.signInToken.deleteMany();
});

const minute = 60_000;
const later = (minutes: number) => new Date(Date.now() + minutes * minute);
const from = (now = new Date()) => ({ requestId: "test", locale: "en" as const, now });
const ask = (email: string, now = new Date(), networkAddress: string = randomUUID()) =>
  requestSignIn({ email, callback: "/en/propose" }, { networkAddress, locale: "en", now });

/** Asks, and reads link and code out of the letter as the worker writes it. */
async function receive(email: string) {
  const { requestId } = await ask(email);
  const mail = await db.mail.findFirstOrThrow({ where: { occurrence: `sign-in:${requestId}` } });
  const { text } = await renderMail(mail);
  const token = /sign-in\/confirm\?token=([\w-]+)/.exec(text)?.[1] ?? "";
  const code = /^\d{6}$/m.exec(text)?.[0] ?? "";
  return { requestId, token, code, mail, text };
}

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (error instanceof ExpectedFailure) return error.failure;
  throw new Error(`expected a failure, got ${String(error)}`);
}

describe("asking for a letter", () => {
  test("writes the same rows for a known and an unknown address, and answers alike", async () => {
    await db.person.create({ data: { email: "known@example.org", name: "Amal" } });
    const answers = [await ask("known@example.org"), await ask("unknown@example.org")];
    expect(answers.map((answer) => Object.keys(answer))).toEqual([["requestId"], ["requestId"]]);
    const mails = await db.mail.findMany({
      select: { template: true, recipientName: true, personId: true, status: true },
    });
    expect(mails[0]).toEqual(mails[1]);
    expect(mails).toHaveLength(2);
    expect(await db.person.count({ where: { email: "unknown@example.org" } })).toBe(0);
  });

  test("keeps no secret: neither link nor code stand in any row, before and after the letter is written", async () => {
    const { requestId, token, code, mail } = await receive("secret@example.org");
    expect(token).toHaveLength(43);
    expect(code).toHaveLength(6);
    expect(mail.props).toEqual({ requestId });
    const rows = JSON.stringify([await db.mail.findMany(), await db.signInToken.findMany()]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(`"${code}"`);
  });

  test("cannot be used before its letter is written", async () => {
    const { requestId } = await ask("early@example.org");
    expect(await db.signInToken.findUnique({ where: { id: requestId } })).toMatchObject({
      tokenHash: null,
      codeHash: null,
    });
    expect(await failureOf(signInByCode({ request: requestId, code: "000000" }, from()))).toMatchObject({
      kind: "gone",
    });
  });

  test("a letter that is sent twice says the same", async () => {
    const { requestId, token, code } = await receive("twice@example.org");
    expect(await mintSignIn(requestId, new Date())).toEqual({ token, code });
  });

  test("5 in a quarter of an hour for an address, whatever the case of its letters", async () => {
    const now = new Date();
    for (let count = 0; count < 5; count += 1) await ask("often@example.org", now);
    expect(await failureOf(ask("often@example.org", now))).toMatchObject({
      kind: "rate-limited",
      message: { key: "auth.tooMany", values: { minutes: 15 } },
    });
    await ask("other@example.org", now);
    await ask("often@example.org", later(15.1));
  });

  test("60 an hour for a network, also when all come at once", async () => {
    const now = new Date();
    const asked = Array.from({ length: 70 }, (_, number) => ask(`person${number}@example.org`, now, "203.0.113.9"));
    const results = await Promise.allSettled(asked);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(60);
    await ask("elsewhere@example.org", now, "203.0.113.10");
  });

  test("counters hold nobody's address", async () => {
    await ask("private@example.org", new Date(), "203.0.113.77");
    const keys = JSON.stringify(await db.rateLimit.findMany({ select: { key: true } }));
    expect(keys).toContain("sign-in-address:");
    expect(keys).not.toMatch(/private|203\.0\.113/);
  });
});

describe("the link", () => {
  test("signs a new person in, once, and makes them a partner with the page to return to", async () => {
    const { token } = await receive("new@example.org");
    const { person, callbackPath } = await signInByLink({ token }, from());
    expect(callbackPath).toBe("/en/propose");
    expect(await db.person.findUnique({ where: { id: person.id }, include: { roleGrants: true } })).toMatchObject({
      email: "new@example.org",
      roleGrants: [],
      sessionVersion: 1,
    });
    expect(await db.auditEntry.findMany({ where: { subjectId: person.id } })).toMatchObject([
      { action: "person.signIn" },
    ]);
    expect(await failureOf(signInByLink({ token }, from()))).toMatchObject({ kind: "gone" });
  });

  test("leaves an existing person as they are", async () => {
    const known = await db.person.create({
      data: { email: "there@example.org", name: "Amal", locale: "ar", sessionVersion: 4 },
    });
    const { token } = await receive("There@Example.org".toLowerCase());
    const { person } = await signInByLink({ token }, from());
    expect(person).toEqual({ id: known.id, sessionVersion: 4 });
    expect(await db.person.findUnique({ where: { id: known.id } })).toMatchObject({ name: "Amal", locale: "ar" });
  });

  test("looking at its page spends nothing, however often", async () => {
    const { token, requestId } = await receive("scanned@example.org");
    for (let count = 0; count < 5; count += 1) {
      expect(await peekSignIn(token, new Date())).toEqual({ email: "scanned@example.org" });
    }
    expect(await db.signInToken.findUnique({ where: { id: requestId } })).toMatchObject({ usedAt: null, attempts: 0 });
    await signInByLink({ token }, from());
    expect(await peekSignIn(token, new Date())).toBeNull();
  });

  test("two presses at once sign in once", async () => {
    const { token } = await receive("double@example.org");
    const results = await Promise.allSettled([1, 2, 3].map(() => signInByLink({ token }, from())));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });

  test("ends after 15 minutes", async () => {
    const { token } = await receive("late@example.org");
    expect(await peekSignIn(token, later(15.1))).toBeNull();
    expect(await failureOf(signInByLink({ token }, from(later(15.1))))).toMatchObject({ kind: "gone" });
    await signInByLink({ token }, from(later(14.9)));
  });

  test.each(["", "x", "x".repeat(43)])("%j opens nothing", async (token) => {
    expect(await failureOf(signInByLink({ token }, from()))).toMatchObject({ kind: "gone" });
  });

  test("a suspended person stays outside, and the reason is told to who reads the mailbox", async () => {
    await db.person.create({ data: { email: "suspended@example.org", suspendedAt: new Date() } });
    const { token } = await receive("suspended@example.org");
    expect(await failureOf(signInByLink({ token }, from()))).toMatchObject({
      kind: "forbidden",
      message: { key: "auth.suspended" },
    });
  });
});

describe("the code", () => {
  const wrongFor = (code: string) => (code === "123456" ? "654321" : "123456");

  test("signs in once, and spends the link with it", async () => {
    const { requestId, code, token } = await receive("code@example.org");
    await signInByCode({ request: requestId, code }, from());
    expect(await failureOf(signInByCode({ request: requestId, code }, from()))).toMatchObject({ kind: "gone" });
    expect(await failureOf(signInByLink({ token }, from()))).toMatchObject({ kind: "gone" });
  });

  test("may be wrong five times; then even the right one is refused, while the link still works", async () => {
    const { requestId, code, token } = await receive("guess@example.org");
    for (const left of [4, 3, 2, 1, 0]) {
      expect(await failureOf(signInByCode({ request: requestId, code: wrongFor(code) }, from()))).toMatchObject({
        kind: "invalid",
        fields: { code: { key: "auth.code.wrong", values: { left } } },
      });
    }
    expect(await failureOf(signInByCode({ request: requestId, code }, from()))).toMatchObject({ kind: "gone" });
    await signInByLink({ token }, from());
  });

  test("guessed a hundred times at once gets five tries", async () => {
    const { requestId, code } = await receive("burst@example.org");
    const tries = Array.from({ length: 40 }, () =>
      failureOf(signInByCode({ request: requestId, code: wrongFor(code) }, from())),
    );
    const failures = await Promise.all(tries);
    expect(failures.filter((failure) => failure.kind === "invalid")).toHaveLength(5);
  });

  test("ends after 15 minutes", async () => {
    const { requestId, code } = await receive("slow@example.org");
    expect(await failureOf(signInByCode({ request: requestId, code }, from(later(15.1))))).toMatchObject({
      kind: "gone",
    });
  });

  test("belongs to one sign-in only", async () => {
    const one = await receive("one@example.org");
    const other = await receive("two@example.org");
    expect(await failureOf(signInByCode({ request: other.requestId, code: one.code }, from()))).toMatchObject({
      kind: "invalid",
    });
  });
});

describe("the demo's people", () => {
  test("are let in by name, nobody else is", async () => {
    const { id } = await db.person.create({ data: { email: "secretariat@demo.example", name: "Sam Secretariat" } });
    await db.person.create({ data: { email: "real@example.org" } });
    expect(await signInToDemo("secretariat@demo.example", "/en/desk", from())).toMatchObject({ person: { id } });
    expect(await failureOf(signInToDemo("real@example.org", "/en", from()))).toMatchObject({ kind: "gone" });
    expect(await failureOf(signInToDemo("lead@demo.example", "/en", from()))).toMatchObject({ kind: "gone" });
    expect(await db.person.count({ where: { email: "lead@demo.example" } })).toBe(0);
  });
});

test("what is over is deleted a day later", async () => {
  await ask("old@example.org", later(-26 * 60));
  const fresh = await ask("fresh@example.org");
  await purgeSignInTokens(new Date());
  expect(await db.signInToken.findMany({ select: { id: true } })).toEqual([{ id: fresh.requestId }]);
});

import { visitor } from "@/lib/access/actor";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { ExpectedFailure, invalid } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import { demoAccounts } from "./demo-accounts";
import { spendSignIn, tryCode } from "./sign-in-token";

/** Whom to sign in, and where they go then. */
export interface SignedIn {
  person: { id: string; sessionVersion: number };
  callbackPath: string;
}

interface From {
  requestId: string;
  locale: Locale;
  now: Date;
}

/**
 * Signs in by the link of the letter. Only from a POST.
 * @throws ExpectedFailure `gone` for a used or expired link, `forbidden` for a person who is suspended or was merged into another
 */
export function signInByLink(input: { token: string }, from: From): Promise<SignedIn> {
  return complete({ token: input.token }, from);
}

/**
 * Signs in by the six digits of the letter.
 * @throws ExpectedFailure `invalid` for a wrong code, with the tries left; `gone` after the fifth, or when it is over
 */
export async function signInByCode(input: { request: string; code: string }, from: From): Promise<SignedIn> {
  const wrong = await tryCode(input.request, input.code, from.now);
  if (wrong) throw invalid({ code: { key: "auth.code.wrong", values: { left: wrong.triesLeft } } });
  return complete({ id: input.request }, from);
}

function complete(by: { token: string } | { id: string }, from: From): Promise<SignedIn> {
  return inTransaction(async (tx) => {
    const { email, callbackPath } = await spendSignIn(tx, by, from.now);
    // Who proved to read this mailbox for the first time becomes a person here; an existing person is never overwritten.
    await tx.person.createMany({ data: { email, locale: from.locale }, skipDuplicates: true });
    return { person: await admit(tx, email, from), callbackPath };
  });
}

/**
 * Signs in as one of the demo's people. The caller makes sure that this is the demo.
 * @throws ExpectedFailure `gone` when the address is none of theirs or the demo data is not loaded
 */
export async function signInToDemo(email: string, callbackPath: string, from: From): Promise<SignedIn> {
  if (!demoAccounts.some((account) => account.email === email)) throw notOfDemo();
  return inTransaction(async (tx) => ({ person: await admit(tx, email, from), callbackPath }));
}

async function admit(tx: Tx, email: string, from: From): Promise<SignedIn["person"]> {
  const person = await tx.person.findUnique({
    where: { email },
    select: { id: true, sessionVersion: true, suspendedAt: true, mergedIntoId: true },
  });
  if (!person) throw notOfDemo();
  if (person.suspendedAt) throw new ExpectedFailure({ kind: "forbidden", message: { key: "auth.suspended" } });
  if (person.mergedIntoId) throw new ExpectedFailure({ kind: "forbidden", message: { key: "auth.merged" } });
  await tx.person.update({ where: { id: person.id }, data: { lastSignInAt: from.now }, select: { id: true } });
  await appendAudit(tx, {
    actor: { ...visitor, personId: person.id },
    requestId: from.requestId,
    action: "person.signIn",
    subjectType: "person",
    subjectId: person.id,
  });
  return { id: person.id, sessionVersion: person.sessionVersion };
}

function notOfDemo(): ExpectedFailure {
  return new ExpectedFailure({ kind: "gone", message: { key: "auth.demo.missing" } });
}

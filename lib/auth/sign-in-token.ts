import { createHash } from "node:crypto";
import { db, type Tx } from "@/lib/db/client";
import { gone } from "@/lib/errors";
import { keyedDigest, sameDigest } from "./derived-key";

/** How long link and code are good for, from the moment the letter is sent. */
const lifeMs = 15 * 60_000;
/** Tries of the code; 5 of a million, so that guessing is hopeless while a slip of the finger is forgiven. */
export const codeTries = 5;

/** Notes that somebody wants to sign in. Link and code do not exist yet: they are made when the letter is sent. */
export async function createSignInToken(
  tx: Tx,
  request: { email: string; callbackPath: string },
  now: Date,
): Promise<string> {
  const { id } = await tx.signInToken.create({
    data: { ...request, expiresAt: new Date(now.getTime() + lifeMs), createdAt: now },
    select: { id: true },
  });
  return id;
}

/**
 * Makes link and code of a sign-in and stores their hashes, for the letter that is being sent. They follow from the id and
 * the portal's secret, so that a letter which has to be sent twice says the same both times.
 * @returns the secrets, or null when the sign-in was used already or no longer exists
 */
export async function mintSignIn(id: string, now: Date): Promise<{ token: string; code: string } | null> {
  const token = keyedDigest("sign-in-link", id).toString("base64url");
  const code = String(keyedDigest("sign-in-code", id).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
  const { count } = await db.signInToken.updateMany({
    where: { id, usedAt: null },
    data: {
      tokenHash: hashOfToken(token),
      codeHash: hashOfCode(id, code).toString("hex"),
      expiresAt: new Date(now.getTime() + lifeMs),
    },
  });
  return count === 1 ? { token, code } : null;
}

/** The address that a link would sign in, for the page with the button. Reads only: a mail scanner spends nothing. */
export async function peekSignIn(token: string, now: Date): Promise<{ email: string } | null> {
  return db.signInToken.findFirst({
    where: { tokenHash: hashOfToken(token), usedAt: null, expiresAt: { gt: now } },
    select: { email: true },
  });
}

/**
 * Checks a code and counts the try, before it is compared and whatever comes of it.
 * @returns tries that are left after a wrong code, or null for the right one
 * @throws ExpectedFailure `gone` when the sign-in was used, has expired, or its tries are used up
 */
export async function tryCode(id: string, code: string, now: Date): Promise<{ triesLeft: number } | null> {
  const [row] = await db.signInToken.updateManyAndReturn({
    where: { id, usedAt: null, codeHash: { not: null }, expiresAt: { gt: now }, attempts: { lt: codeTries } },
    data: { attempts: { increment: 1 } },
    select: { codeHash: true, attempts: true },
  });
  if (!row?.codeHash) throw gone("auth.codeGone");
  if (sameDigest(Buffer.from(row.codeHash, "hex"), hashOfCode(id, code))) return null;
  return { triesLeft: codeTries - row.attempts };
}

/**
 * Spends a sign-in, once: of two at the same moment one wins.
 * @throws ExpectedFailure `gone` when it was used before or has expired
 */
export async function spendSignIn(
  tx: Tx,
  by: { token: string } | { id: string },
  now: Date,
): Promise<{ email: string; callbackPath: string }> {
  const which = "token" in by ? { tokenHash: hashOfToken(by.token) } : { id: by.id };
  const [row] = await tx.signInToken.updateManyAndReturn({
    where: { ...which, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
    select: { email: true, callbackPath: true },
  });
  if (!row) throw gone("auth.linkGone");
  return row;
}

/** Deletes sign-ins that ended more than a day ago. */
export async function purgeSignInTokens(now: Date): Promise<void> {
  await db.signInToken.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - 24 * 3_600_000) } } });
}

/** A token of 256 random-looking bits needs no key to be hidden by its hash. */
function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Six digits would be found by trying them all, so their hash is keyed and bound to the one sign-in. */
function hashOfCode(id: string, code: string): Buffer {
  return keyedDigest("sign-in-code-hash", `${id}:${code}`);
}

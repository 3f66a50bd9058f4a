import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

const keys = new Map<string, Buffer>();

/** The secret that all keys of the portal come from. @throws Error with a plain sentence when it is not set */
export function authSecret(): string {
  if (env.AUTH_SECRET) return env.AUTH_SECRET;
  throw new Error("AUTH_SECRET is not set. Web and worker need the same secret of at least 32 characters.");
}

/**
 * Authenticates a text for one purpose (HMAC-SHA256). Each purpose has its own key (HKDF), so that what was signed for
 * one thing is never accepted for another.
 * @returns 32 bytes
 */
export function keyedDigest(purpose: string, text: string): Buffer {
  let key = keys.get(purpose);
  if (!key) {
    key = Buffer.from(hkdfSync("sha256", authSecret(), "", `gcm-talks/${purpose}`, 32));
    keys.set(purpose, key);
  }
  return createHmac("sha256", key).update(text).digest();
}

/** Compares two digests in constant time; a different length is simply not equal. */
export function sameDigest(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

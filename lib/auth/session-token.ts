import { decode, encode } from "next-auth/jwt";
import * as z from "zod";
import { authSecret } from "./derived-key";

/** Seconds. A partner comes back within two weeks without a new mail; staff signs in anew each day. */
export const sessionSeconds = { partner: 14 * 24 * 3600, staff: 24 * 3600 } as const;

/** Keeps sessions apart from whatever else the library would encrypt with the same secret. */
const salt = "gcm-talks-session";

const claims = z.object({ sub: z.uuid(), version: z.int().min(1), iat: z.int() });

/** All that a cookie says: who, in which version of their sessions, since when. Roles are read from the database. */
export interface Session {
  personId: string;
  sessionVersion: number;
  signedInAt: Date;
}

/** Writes a session as an encrypted token (JWE). Its start is the present moment. */
export function encodeSession(personId: string, sessionVersion: number): Promise<string> {
  return encode({
    token: { sub: personId, version: sessionVersion },
    secret: authSecret(),
    salt,
    maxAge: sessionSeconds.partner,
  });
}

/** Reads a session back; null for a token that is forged, changed, expired, or not a session. */
export async function decodeSession(token: string | undefined): Promise<Session | null> {
  if (!token || token.length > 2000) return null;
  const payload = await decode({ token, secret: authSecret(), salt }).catch(() => null);
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return null;
  return {
    personId: parsed.data.sub,
    sessionVersion: parsed.data.version,
    signedInAt: new Date(parsed.data.iat * 1000),
  };
}

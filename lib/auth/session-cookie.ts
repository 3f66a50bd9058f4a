import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { encodeSession, sessionSeconds } from "./session-token";

/** `__Host-` binds the cookie to this very host and to https; without https a browser would refuse it. */
export function sessionCookieName(appUrl: string | undefined): string {
  return isHttps(appUrl) ? "__Host-gcm-session" : "gcm-session";
}

/** Attributes of the cookie: no script reads it, no other site's form sends it. */
export function sessionCookieOptions(appUrl: string | undefined) {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(appUrl),
    path: "/",
    maxAge: sessionSeconds.partner,
  } as const;
}

/** Signs the browser of this request in. Only from a server action or route handler. */
export async function writeSession(person: { id: string; sessionVersion: number }): Promise<void> {
  const store = await cookies();
  const token = await encodeSession(person.id, person.sessionVersion);
  store.set(sessionCookieName(env.APP_URL), token, sessionCookieOptions(env.APP_URL));
}

/** The session token that the browser sent, unchecked. */
export async function readSessionCookie(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookieName(env.APP_URL))?.value;
}

/** Signs the browser of this request out. */
export async function clearSession(): Promise<void> {
  (await cookies()).set(sessionCookieName(env.APP_URL), "", { ...sessionCookieOptions(env.APP_URL), maxAge: 0 });
}

function isHttps(appUrl: string | undefined): boolean {
  return appUrl?.startsWith("https://") ?? false;
}

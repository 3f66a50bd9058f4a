import { redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, isSignedIn, visitor } from "@/lib/access/actor";
import type { Locale } from "@/lib/i18n/locales";
import { safeCallbackPath } from "./callback-path";
import { loadActor } from "./load-actor";
import { readSessionCookie } from "./session-cookie";
import { decodeSession } from "./session-token";

/**
 * Who makes this request. Read from the session cookie and then from the database, once a request.
 * @returns the signed-in person with the rights of this moment, or `visitor`
 */
export const currentActor = cache(async (): Promise<Actor> => {
  const session = await decodeSession(await readSessionCookie());
  if (!session) return visitor;
  // The clock of the machine, not the demo's stopped one: a session ages in real time.
  return (await loadActor(session, new Date())) ?? visitor;
});

/**
 * The signed-in person, or off to the sign-in page and back here afterwards.
 * @param path where to return to: the path of the page that asks, with its language
 */
export async function requireActor(locale: Locale, path?: string): Promise<Actor & { personId: string }> {
  const actor = await currentActor();
  if (isSignedIn(actor)) return actor;
  const callback = safeCallbackPath(path, `/${locale}/my`);
  redirect(`/${locale}/sign-in?callback=${encodeURIComponent(callback)}`);
}

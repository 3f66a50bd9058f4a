import { randomUUID } from "node:crypto";
import { visitor } from "@/lib/access/actor";
import { ExpectedFailure } from "@/lib/errors";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { portalUrl } from "@/lib/mail/portal-url";
import { endAllSubscriptions } from "@/lib/subscriptions/end-subscription";
import { languageBehindLink } from "@/lib/subscriptions/queries";
import { now } from "@/lib/time/clock";

/** More than the one word that a mail program sends. */
const longestBody = 2000;

/**
 * One-click unsubscription (RFC 8058): a mail program posts `List-Unsubscribe=One-Click` to the address of the header. It
 * sends no cookie and no origin; the signed token is all that counts.
 */
export async function POST(request: Request): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? 0) > longestBody) return plain(413, "Too large");
  const form = await request.formData().catch(() => null);
  if (form?.get("List-Unsubscribe") !== "One-Click") return plain(400, "List-Unsubscribe=One-Click is missing");
  try {
    const context = { actor: visitor, requestId: randomUUID(), locale: defaultLocale, now: now() };
    await endAllSubscriptions({ token: tokenOf(request) }, context);
    return plain(200, "You are unsubscribed");
  } catch (error) {
    if (error instanceof ExpectedFailure) return plain(404, "There is no such subscription");
    throw error;
  }
}

/** A program without one-click, or a person, opens the same address: nothing is ended, the page has the buttons. */
export async function GET(request: Request): Promise<Response> {
  const token = tokenOf(request);
  const language = await languageBehindLink(token, now());
  if (language === null) return plain(404, "There is no such subscription");
  const locale = isLocale(language) ? language : defaultLocale;
  return Response.redirect(portalUrl(`/${locale}/subscribe/manage?token=${encodeURIComponent(token)}`), 303);
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get("token") ?? "";
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}

import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";
import { dynamicPagePolicy } from "@/lib/http/content-policy";
import { addressOf, embedAddress, embedTwinOf, twinOf } from "@/lib/http/filtered-pages";
import { isOwnOrigin } from "@/lib/http/request-origin";
import { isLocale } from "@/lib/i18n/locales";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";

/** Next asks the proxy again about the address that it was sent to; this word tells such a question from a visitor's. */
const sentHere = { name: "x-sent-to-twin", value: randomBytes(16).toString("hex") } as const;

/**
 * Gives each page that is rendered per request its content security policy with a fresh nonce, and sends the query of a
 * cached list to the list's dynamic twin. It never decides who may see what: pages, actions and route handlers do, and the
 * portal is as closed without this file.
 */
export function proxy(request: NextRequest): NextResponse {
  // Next refuses these too, but as a fault of the server.
  if (isForeignForm(request)) return new NextResponse(null, { status: 403 });
  const { pathname } = request.nextUrl;
  const address = addressOf(pathname);
  if (address !== pathname) {
    // The policy was given on the way here; a second one would refuse the page's own scripts.
    if (request.headers.get(sentHere.name) === sentHere.value) return NextResponse.next();
    return redirectTo(address, request);
  }
  const twin = pathname === embedAddress ? embedTwin(request) : twinOf(pathname);

  const policy = dynamicPagePolicy(randomBytes(16).toString("base64"), {
    development: env.NODE_ENV === "development",
    framed: pathname === embedAddress,
  });
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from the policy of the request.
  headers.set("content-security-policy", policy);
  const response = answer(request, headers, twin);
  response.headers.set("content-security-policy", policy);
  return response;
}

/** A form that names another site as where it was sent from. One that names none gets its words from the action. */
function isForeignForm({ method, headers }: NextRequest): boolean {
  const origin = headers.get("origin");
  return method === "POST" && origin !== null && !isOwnOrigin(origin, headers.get("host"), env.APP_URL);
}

function answer(request: NextRequest, headers: Headers, twin: string | null): NextResponse {
  if (twin === null) return NextResponse.next({ request: { headers } });
  const url = request.nextUrl.clone();
  url.pathname = twin;
  headers.set(sentHere.name, sentHere.value);
  return NextResponse.rewrite(url, { request: { headers } });
}

/** The embedded calendar in the language of its address, or else of the reader's browser. */
function embedTwin(request: NextRequest): string {
  const asked = request.nextUrl.searchParams.get("locale");
  return embedTwinOf(isLocale(asked) ? asked : negotiateLocale(request.headers.get("accept-language")));
}

/** The twin is a way of making a page, not an address. */
function redirectTo(address: string, request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  url.pathname = address;
  return NextResponse.redirect(url, 308);
}

/**
 * Constant, since Next reads it at build: every page that is rendered for a request, and no cached one, else its script
 * would be refused. A list that can be narrowed comes here only with a name by which one can be: the plain list is served
 * from the cache without asking. A test holds this, the folders of `app` and the names together.
 */
export const config = {
  matcher: [
    "/:locale(ar|zh|en|fr|ru|es)/:area(desk|my|propose|search|sign-in|subscribe)/:rest*",
    "/:locale(ar|zh|en|fr|ru|es)/talks/:slug/:rest+",
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "audience" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "country" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "form" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "format" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "from" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "kind" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "language" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "level" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "light" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "month" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "objective" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "page" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "q" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "region" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "sort" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "status" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "to" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "view" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "workstream" }],
    },
    {
      source: "/:locale(ar|zh|en|fr|ru|es)/:list(calendar|reports|pledges|practices)",
      has: [{ type: "query", key: "year" }],
    },
    "/:locale(ar|zh|en|fr|ru|es)/:twin(calendar-filtered|reports-filtered|pledges-filtered|practices-filtered)",
    "/embed/calendar",
    "/embed/:locale(ar|zh|en|fr|ru|es)/calendar",
    "/demo/mailbox/:rest*",
  ],
};

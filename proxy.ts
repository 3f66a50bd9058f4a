import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";
import { calendarFilters } from "@/lib/http/calendar-filters";
import { dynamicPagePolicy } from "@/lib/http/content-policy";

const calendarTwin = "calendar-filtered";

/** Next asks the proxy again about the address that it was sent to; this word tells such a question from a visitor's. */
const sentHere = { name: "x-sent-to-twin", value: randomBytes(16).toString("hex") } as const;

/**
 * Gives each page that is rendered per request its content security policy with a fresh nonce, and sends a filtered
 * calendar to its dynamic twin. It never decides who may see what: pages, actions and route handlers do, and the portal
 * is as closed without this file.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname.endsWith(`/${calendarTwin}`)) {
    // The policy was given on the way here; a second one would refuse the page's own scripts.
    if (request.headers.get(sentHere.name) === sentHere.value) return NextResponse.next();
    return redirectToCalendar(request);
  }
  if (pathname.endsWith("/calendar") && !isFiltered(request)) return NextResponse.next();

  const policy = dynamicPagePolicy(randomBytes(16).toString("base64"), env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from the policy of the request.
  headers.set("content-security-policy", policy);
  const response = answer(request, headers);
  response.headers.set("content-security-policy", policy);
  return response;
}

function answer(request: NextRequest, headers: Headers): NextResponse {
  const { pathname } = request.nextUrl;
  if (!pathname.endsWith("/calendar")) return NextResponse.next({ request: { headers } });
  const twin = request.nextUrl.clone();
  twin.pathname = pathname.replace(/calendar$/, calendarTwin);
  headers.set(sentHere.name, sentHere.value);
  return NextResponse.rewrite(twin, { request: { headers } });
}

function isFiltered(request: NextRequest): boolean {
  return calendarFilters.some((name) => request.nextUrl.searchParams.has(name));
}

/** The twin is a way of making a page, not an address. */
function redirectToCalendar(request: NextRequest): NextResponse {
  const calendar = request.nextUrl.clone();
  calendar.pathname = calendar.pathname.replace(new RegExp(`${calendarTwin}$`), "calendar");
  return NextResponse.redirect(calendar, 308);
}

/**
 * Constant, since Next reads it at build: every page that is rendered for a request, and no cached one, else its script
 * would be refused. A test holds this list and the folders of `app` together.
 */
export const config = {
  matcher: [
    "/:locale(ar|zh|en|fr|ru|es)/:area(desk|my|propose|sign-in)/:rest*",
    "/:locale(ar|zh|en|fr|ru|es)/talks/:slug/:rest+",
    "/:locale(ar|zh|en|fr|ru|es)/calendar",
    "/:locale(ar|zh|en|fr|ru|es)/calendar-filtered",
    "/demo/mailbox/:rest*",
  ],
};

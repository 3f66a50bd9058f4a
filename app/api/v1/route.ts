import { jsonResponse } from "@/lib/api/json-response";
import { lists } from "@/lib/api/lists";
import { readOnly } from "@/lib/http/read-only";
import { negotiateLocale } from "@/lib/i18n/negotiate-locale";
import { portalUrl } from "@/lib/mail/portal-url";

/** `/api/v1`: a browser is shown the page that explains the API, a program gets the addresses. */
export function GET(request: Request): Response {
  const vary = "Accept, Accept-Language";
  if (request.headers.get("accept")?.includes("text/html")) {
    const locale = negotiateLocale(request.headers.get("accept-language"));
    return new Response(null, {
      status: 307,
      headers: { location: `/${locale}/open-data`, vary, "cache-control": "no-store" },
    });
  }
  const addresses = Object.fromEntries(lists.map(({ name }) => [name, portalUrl(`/api/v1/${name}`)]));
  return jsonResponse(
    request,
    { openapi: portalUrl("/api/v1/openapi.json"), documentation: portalUrl("/en/open-data"), lists: addresses },
    { vary },
  );
}

export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;

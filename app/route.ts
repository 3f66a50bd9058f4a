import { negotiateLocale } from "@/lib/i18n/negotiate-locale";

/** The bare address leads to the language that the browser asks for. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get("accept-language"));
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}`, Vary: "Accept-Language", "Cache-Control": "no-store" },
  });
}

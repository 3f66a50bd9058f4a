import { countRooms, readPages } from "@/lib/feeds/sitemap-records";
import { sitemapIndexXml, sitemapXml } from "@/lib/feeds/sitemap-xml";
import { readOnly } from "@/lib/http/read-only";
import { taggedResponse } from "@/lib/http/tagged-response";
import { locales } from "@/lib/i18n/locales";
import { portalOrigin, portalUrl } from "@/lib/mail/portal-url";

/** Addresses in one sitemap: a tenth of what search engines take, so that none of them is slow to make. */
const mostAddresses = 5000;
const mostPages = Math.floor(mostAddresses / locales.length);

/** `/sitemap.xml`: every public page in six languages; beyond 5,000 addresses an index of `?page=1` and so on. */
export async function GET(request: Request): Promise<Response> {
  const counts = await countRooms();
  const maps = Math.ceil(counts.reduce((sum, count) => sum + count, 0) / mostPages);
  const asked = new URL(request.url).searchParams.get("page");
  if (asked === null && maps > 1) {
    const addresses = Array.from({ length: maps }, (_, index) => portalUrl(`/sitemap.xml?page=${index + 1}`));
    return xml(request, sitemapIndexXml(addresses));
  }
  const page = asked === null ? 1 : /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 0;
  if (page < 1 || page > maps) return new Response("404 Not Found\n", { status: 404 });
  const pages = await readPages(counts, { skip: (page - 1) * mostPages, take: mostPages });
  return xml(request, sitemapXml(pages, portalOrigin()));
}

function xml(request: Request, body: string): Response {
  return taggedResponse(request, { body, contentType: "application/xml; charset=utf-8" });
}

export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;

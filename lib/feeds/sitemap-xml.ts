import { defaultLocale, locales } from "@/lib/i18n/locales";
import type { SitemapPage } from "./sitemap-records";

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Pages as a sitemap, each in six languages, each naming the others. @param origin address of the portal, without a path */
export function sitemapXml(pages: readonly SitemapPage[], origin: string): string {
  const urls = pages.flatMap((page) => urlsOf(page, origin));
  return `${head}\n<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

/** The sitemaps of which a large one consists. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  const maps = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`);
  return `${head}\n<sitemapindex xmlns="${schema}">\n${maps.join("\n")}\n</sitemapindex>\n`;
}

function urlsOf({ path, changedAt }: SitemapPage, origin: string): string[] {
  const addressIn = (locale: string) => escaped(`${origin}/${locale}${encodeURI(path)}`);
  const alternate = (language: string, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
  const alternates = [
    ...locales.map((locale) => alternate(locale, addressIn(locale))),
    alternate("x-default", path === "" ? escaped(`${origin}/`) : addressIn(defaultLocale)),
  ].join("");
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
  return locales.map((locale) => `<url><loc>${addressIn(locale)}</loc>${changed}${alternates}</url>`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

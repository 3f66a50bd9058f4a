import { forEverySite } from "@/lib/http/read-only";
import { taggedResponse } from "@/lib/http/tagged-response";
import { defaultLocale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { portalOrigin, portalUrl } from "@/lib/mail/portal-url";
import { feedLocale } from "./feed-locale";
import type { NewsFeed } from "./news-feed";
import { newsText } from "./news-texts";
import { readNews } from "./read-news";

/** The route of a news feed: `?locale=` chooses its language, anything else in the query is ignored. */
export function newsRoute(path: string, contentType: string, write: (feed: NewsFeed) => string) {
  return async function get(request: Request): Promise<Response> {
    const locale = feedLocale(new URL(request.url).searchParams);
    const [news, t] = await Promise.all([readNews(), translatorFor(locale)]);
    const reader = { locale, t, origin: portalOrigin() };
    const self = portalUrl(locale === defaultLocale ? path : `${path}?locale=${locale}`);
    const body = write({ reader, news: news.map((item) => newsText(item, reader)), self });
    return taggedResponse(request, { body, contentType, headers: { ...forEverySite, "content-language": locale } });
  };
}

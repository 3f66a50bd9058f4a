import { Feed } from "feed";
import type { NewsText } from "./news-texts";
import type { Reader } from "./talk-entry";

/** What a news feed says of itself, and where it is. */
export interface NewsFeed {
  reader: Reader;
  news: readonly NewsText[];
  /** Address of this very feed. */
  self: string;
}

export function rssFeed(feed: NewsFeed): string {
  return xmlFeed(feed).rss2();
}

export function atomFeed(feed: NewsFeed): string {
  return xmlFeed(feed).atom1();
}

/** JSON Feed 1.1, which carries plain text as it is. */
export function jsonFeed({ reader, news, self }: NewsFeed): string {
  const { t, locale, origin } = reader;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: t("feeds.news.title"),
    description: t("feeds.news.description"),
    home_page_url: `${origin}/${locale}`,
    feed_url: self,
    language: locale,
    authors: [{ name: t("common.network") }],
    items: news.map(({ id, url, title, lines, at, language }) => ({
      ...{ id, url, title, content_text: lines.join("\n"), date_published: at.toISOString(), language },
    })),
  };
  return JSON.stringify(feed, null, 2);
}

/** Readers take titles and texts of RSS and Atom for HTML, so what is plain text is written as HTML here. */
function xmlFeed({ reader, news, self }: NewsFeed): Feed {
  const { t, locale, origin } = reader;
  const feed = new Feed({
    id: self,
    title: t("feeds.news.title"),
    description: t("feeds.news.description"),
    link: `${origin}/${locale}`,
    feed: self,
    language: locale,
    generator: t("common.siteName"),
    author: { name: t("common.network") },
    // The newest item, not the request: the same news give the same bytes, for caches and ETags.
    updated: news[0]?.at ?? new Date(0),
    ttl: 60,
  });
  for (const { id, title, lines, url, at } of news) {
    const description = lines.map(asHtml).join("<br>");
    feed.addItem({ id, title: asHtml(title), link: url, date: at, published: at, description });
  }
  return feed;
}

function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

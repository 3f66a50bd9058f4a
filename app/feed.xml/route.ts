import { rssFeed } from "@/lib/feeds/news-feed";
import { newsRoute } from "@/lib/feeds/news-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = newsRoute("/feed.xml", "application/rss+xml; charset=utf-8", rssFeed);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;

import { jsonFeed } from "@/lib/feeds/news-feed";
import { newsRoute } from "@/lib/feeds/news-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = newsRoute("/feed.json", "application/feed+json; charset=utf-8", jsonFeed);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;

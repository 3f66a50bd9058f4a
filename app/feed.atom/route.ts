import { atomFeed } from "@/lib/feeds/news-feed";
import { newsRoute } from "@/lib/feeds/news-route";
import { readOnly } from "@/lib/http/read-only";

export const GET = newsRoute("/feed.atom", "application/atom+xml; charset=utf-8", atomFeed);
export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;

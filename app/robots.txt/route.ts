import { filteredPages } from "@/lib/http/filtered-pages";
import { readOnly } from "@/lib/http/read-only";
import { taggedResponse } from "@/lib/http/tagged-response";
import { portalUrl } from "@/lib/mail/portal-url";

/**
 * What machines had better leave alone: pages of people, pages behind links in letters, and lists with a query, of which
 * there are as many as combinations of filters. No secret is kept by this file, and none is named in it.
 */
const needless = [
  "/*/desk",
  "/*/my$",
  "/*/my/",
  "/*/sign-in",
  "/*/propose/",
  "/*/talks/*/register/",
  "/*/subscribe/",
  ...[...filteredPages, "search"].map((list) => `/*/${list}?`),
  "/api/auth/",
  "/demo/",
];

export function GET(request: Request): Response {
  const lines = [
    "User-agent: *",
    ...needless.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${portalUrl("/sitemap.xml")}`,
  ];
  return taggedResponse(request, { body: `${lines.join("\n")}\n`, contentType: "text/plain; charset=utf-8" });
}

export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;

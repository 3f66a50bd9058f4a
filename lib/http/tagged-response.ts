import { createHash } from "node:crypto";

/** How long a shared cache may keep public data, in seconds, and how long it may serve it while it asks anew. */
const freshFor = 60;
const staleFor = 300;

interface Tagged {
  body: string;
  contentType: string;
  headers?: Record<string, string>;
}

/**
 * An answer of public data with an ETag, or 304 when the reader has it already.
 * @param request whose `if-none-match` is compared
 */
export function taggedResponse(request: Request, { body, contentType, headers = {} }: Tagged): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const common = {
    etag,
    "cache-control": `public, max-age=0, s-maxage=${freshFor}, stale-while-revalidate=${staleFor}`,
    ...headers,
  };
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known?.includes(etag) || known?.includes("*")) return new Response(null, { status: 304, headers: common });
  return new Response(body, { headers: { "content-type": contentType, ...common } });
}

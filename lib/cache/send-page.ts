import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import fresh from "fresh";
import Negotiator from "negotiator";
import { securityHeaders } from "../http/security-headers.ts";
import { expireSeconds } from "./expire.ts";
import { finishedPage } from "./page-cache.ts";
import type { CacheEntry } from "./shared-store.ts";

const pack = {
  br: (page: Buffer) => promisify(brotliCompress)(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (page: Buffer) => promisify(gzip)(page),
  identity: async (page: Buffer) => page,
};
type Encoding = keyof typeof pack;
const encodings = Object.keys(pack) as Encoding[];

/** A finished page as it travels; each way of packing it is worked out once. */
interface Parcel {
  headers: OutgoingHttpHeaders;
  bodies: Partial<Record<Encoding, Promise<Buffer>>>;
  page: Buffer;
}
const parcels = new WeakMap<CacheEntry, Parcel>();

/** What the framework's own script in the browser sends to ask for something else than the page. */
const frameworkQuestions = ["rsc", "next-action", "next-router-prefetch", "next-router-segment-prefetch"];

/**
 * Answers with a public page that the cache holds finished, before the framework looks at the request: packed once and not
 * for each visitor. The page and its headers are those which the framework would send.
 *
 * @returns false when this is not such a request, and nothing was sent
 */
export function sendPage(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = "", headers } = request;
  if ((method !== "GET" && method !== "HEAD") || frameworkQuestions.some((name) => name in headers)) return false;
  const entry = finishedPage(url);
  if (!entry) return false;
  const parcel = parcelOf(entry);
  // `fresh` understands weak and several ETags, and "no-cache".
  if (fresh(headers, { etag: String(parcel.headers.ETag) })) {
    response.writeHead(304, parcel.headers).end();
    return true;
  }
  send(parcel, encodingFor(request), response, method === "HEAD").catch(() => {
    // A page that could not be packed is packed anew for the next visitor; this one sees a cut connection and asks again.
    parcels.delete(entry);
    response.destroy();
  });
  return true;
}

/** Of those which the visitor's program can unpack, the smallest. */
function encodingFor(request: IncomingMessage): Encoding {
  const accepted = new Negotiator(request).encodings(encodings);
  return encodings.find((encoding) => accepted.includes(encoding)) ?? "identity";
}

async function send(parcel: Parcel, encoding: Encoding, response: ServerResponse, isHead: boolean): Promise<void> {
  parcel.bodies[encoding] ??= pack[encoding](parcel.page);
  const body = await parcel.bodies[encoding];
  response.writeHead(200, {
    ...parcel.headers,
    "Content-Length": body.byteLength,
    ...(encoding !== "identity" && { "Content-Encoding": encoding }),
  });
  response.end(isHead ? undefined : body);
}

function parcelOf(entry: CacheEntry): Parcel {
  const known = parcels.get(entry);
  if (known) return known;
  const page = Buffer.from(String(entry.value.html));
  const parcel = { headers: headersOf(entry, page), bodies: {}, page };
  parcels.set(entry, parcel);
  return parcel;
}

function headersOf({ value, cacheControl }: CacheEntry, page: Buffer): OutgoingHttpHeaders {
  const { revalidate, expire = expireSeconds } = cacheControl ?? {};
  // Names that begin with "x-next" are the framework's notes to itself.
  const own = Object.entries(value.headers ?? {}).filter(([name]) => !name.startsWith("x-next"));
  return {
    ...Object.fromEntries(securityHeaders.map(({ key, value: text }) => [key, text])),
    Vary: "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding",
    ...(Object.fromEntries(own) as OutgoingHttpHeaders),
    "Cache-Control":
      typeof revalidate === "number"
        ? `s-maxage=${revalidate}, stale-while-revalidate=${Math.max(0, expire - revalidate)}`
        : `s-maxage=${expireSeconds}`,
    ETag: `"${createHash("sha256").update(page).digest("base64url").slice(0, 27)}"`,
    "Content-Type": "text/html; charset=utf-8",
  };
}

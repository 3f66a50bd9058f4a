import { taggedResponse } from "@/lib/http/tagged-response";

/** Open data is for everybody, from any site; it is read-only. */
const forEverybody = { "access-control-allow-origin": "*", "access-control-expose-headers": "etag, link" };

/** An answer of the API, with ETag and open to other sites. */
export function jsonResponse(request: Request, data: unknown): Response {
  return taggedResponse(request, {
    body: JSON.stringify(data, null, 2),
    contentType: "application/json; charset=utf-8",
    headers: forEverybody,
  });
}

/** The answer for what does not exist, the same for what is not public. */
export function jsonNotFound(): Response {
  return Response.json({ error: "not-found" }, { status: 404, headers: forEverybody });
}

import { forEverySite } from "@/lib/http/read-only";
import { taggedResponse } from "@/lib/http/tagged-response";

/** An answer of the API, with ETag and open to other sites. */
export function jsonResponse(request: Request, data: unknown, headers: Record<string, string> = {}): Response {
  return taggedResponse(request, {
    body: JSON.stringify(data, null, 2),
    contentType: "application/json; charset=utf-8",
    headers: { ...forEverySite, ...headers },
  });
}

/** The answer for what does not exist, the same for what is not public. */
export function jsonNotFound(): Response {
  return Response.json({ error: "not-found" }, { status: 404, headers: forEverySite });
}

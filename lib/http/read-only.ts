const methods = "GET, HEAD, OPTIONS";

/** Open data is for everybody, from any site; a program there may read its tag and the links to further pages. */
export const forEverySite = { "access-control-allow-origin": "*", "access-control-expose-headers": "etag, link" };

/** A browser asks before it sends `If-None-Match` from another site; the answer holds for a day. */
function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: methods,
      "access-control-allow-origin": "*",
      "access-control-allow-methods": methods,
      "access-control-allow-headers": "accept, if-none-match",
      "access-control-max-age": "86400",
    },
  });
}

function refuse(): Response {
  return Response.json({ error: "method-not-allowed" }, { status: 405, headers: { allow: methods, ...forEverySite } });
}

/** What a route of open data answers to every method but GET, from which HEAD follows. */
export const readOnly = { OPTIONS: preflight, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse } as const;

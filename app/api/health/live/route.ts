export const dynamic = "force-dynamic";

/** The process answers. Says nothing about the database: a restart would not help there. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}

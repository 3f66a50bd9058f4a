import { env } from "@/lib/env";
import { listMailbox } from "@/lib/mail/mailbox";

/** All captured letters, newest first, for scripts and tests. Does not exist outside of the demo. */
export async function GET(): Promise<Response> {
  if (!env.DEMO) return new Response(null, { status: 404 });
  return Response.json(await listMailbox(), { headers: { "Cache-Control": "no-store" } });
}

import { env } from "@/lib/env";
import { readLetter } from "@/lib/mail/mailbox";

/** Letters have their styles within, as mail programs want it; nothing else of them may run or load. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** The html of one captured letter, for the frame of the demo's mailbox. Does not exist outside of the demo. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const letter = env.DEMO ? await readLetter((await params).id) : null;
  if (!letter) return new Response(null, { status: 404 });
  return new Response(letter.html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "no-store",
    },
  });
}

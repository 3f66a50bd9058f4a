import { randomUUID } from "node:crypto";
import { isSignedIn } from "@/lib/access/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { env } from "@/lib/env";
import { ExpectedFailure } from "@/lib/errors";
import { addFile, checkMayAddFile } from "@/lib/files/add-file";
import type { FileFault } from "@/lib/files/allowed";
import { FileRefused } from "@/lib/files/file-refused";
import { readUpload, whenThereIsRoom } from "@/lib/files/read-upload";
import { fileStore } from "@/lib/files/store";
import { isOwnOrigin } from "@/lib/http/request-origin";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { log } from "@/lib/log";
import { now } from "@/lib/time/clock";

/**
 * Takes a file for a proposal: `POST /api/files?proposal=<id>&locale=<language>`, a form with one part named "file". A server
 * action would take 2 MB at most. Answers with a redirect to the page of the files, or, for the script of the page, with the
 * address of that page; both say by a word in the address what came of it.
 */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const locale = asLocale(query.get("locale") ?? "");
  const proposalId = query.get("proposal") ?? "";
  const answer = (path: string) => answerWith(request, path);
  const page = `/${locale}/propose/${encodeURIComponent(proposalId)}/files`;
  const refused = (fault: FileFault) => answer(`${page}?fault=${fault}`);

  if (!isOwnOrigin(request.headers.get("origin"), request.headers.get("host"), env.APP_URL)) return refused("foreign");
  const actor = await currentActor();
  if (!isSignedIn(actor)) return answer(`/${locale}/sign-in?callback=${encodeURIComponent(page)}`);
  const ctx = { actor, requestId: randomUUID(), locale: locale as Locale, now: now() };
  try {
    await checkMayAddFile(proposalId, ctx);
    const { hasPlace } = await whenThereIsRoom(async () =>
      addFile({ proposalId, ...(await readUpload(request)) }, fileStore(), ctx),
    );
    return answer(`${page}?done=${hasPlace ? "addedPhoto" : "added"}`);
  } catch (error) {
    if (error instanceof FileRefused) return refused(error.fault);
    if (error instanceof ExpectedFailure) return answer(page);
    log.error({ err: error, requestId: ctx.requestId }, "A file could not be added");
    return refused("unexpected");
  }
}

/** Only a path of this site leads on; the browser completes it with the origin that it is on. */
function answerWith(request: Request, path: string): Response {
  const headers = { "cache-control": "private, no-store" };
  if (request.headers.get("accept") === "application/json") return Response.json({ path }, { headers });
  return new Response(null, { status: 303, headers: { ...headers, location: path } });
}

import { randomUUID } from "node:crypto";
import { isSignedIn } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { currentActor } from "@/lib/auth/current-actor";
import { env } from "@/lib/env";
import { ExpectedFailure } from "@/lib/errors";
import { FileRefused } from "@/lib/files/file-refused";
import { readUpload, whenThereIsRoom } from "@/lib/files/read-upload";
import { isOwnOrigin } from "@/lib/http/request-origin";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { type FileFault, faultQuery, fileFaults } from "@/lib/imports/file-faults";
import { importLimits } from "@/lib/imports/limits";
import { uploadImport } from "@/lib/imports/upload-import";
import { log } from "@/lib/log";
import { now } from "@/lib/time/clock";

/**
 * Takes a calendar to be imported: `POST /api/imports?locale=<language>`, a form with one part named "file". Answers with a
 * redirect to the rows as they were understood, or back to the form with the fault in the address; the script of the form
 * gets that address as JSON.
 */
export async function POST(request: Request): Promise<Response> {
  const locale = asLocale(new URL(request.url).searchParams.get("locale") ?? "") as Locale;
  const desk = `/${locale}/desk/imports`;
  const answer = (path: string) => answerWith(request, path);
  const refused = (fault: FileFault, values?: Record<string, string | number>) =>
    answer(`${desk}/new${faultQuery(fault, values)}`);

  if (!isOwnOrigin(request.headers.get("origin"), request.headers.get("host"), env.APP_URL)) return refused("foreign");
  const actor = await currentActor();
  if (!isSignedIn(actor)) return answer(`/${locale}/sign-in?callback=${encodeURIComponent(`${desk}/new`)}`);
  // Asked before anything of the file is read.
  if (!can(actor, "imports.run", null)) return new Response(null, { status: 403 });
  const ctx = { actor, requestId: randomUUID(), locale, now: now() };
  try {
    const { id } = await whenThereIsRoom(async () => {
      const { name, bytes } = await readUpload(request);
      return uploadImport({ name, bytes: Buffer.from(bytes) }, ctx);
    });
    return answer(`${desk}/${id}`);
  } catch (error) {
    if (error instanceof FileRefused) return refused(...faultOfUpload(error));
    const fault = error instanceof ExpectedFailure ? faultOf(error) : null;
    if (fault && error instanceof ExpectedFailure) return refused(fault, error.failure.message.values);
    log.error({ err: error, requestId: ctx.requestId }, "A calendar could not be read");
    return refused("unexpected");
  }
}

function faultOfUpload({ fault }: FileRefused): [FileFault, Record<string, number>] {
  const megabytes = importLimits.bytes / 1024 / 1024;
  if (fault === "tooBig") return ["tooLarge", { limit: megabytes }];
  if (fault === "missing" || fault === "busy") return [fault, {}];
  return ["broken", {}];
}

function faultOf({ failure }: ExpectedFailure): FileFault | null {
  return fileFaults.find((fault) => failure.message.key === `imports.file.${fault}`) ?? null;
}

/** Only a path of this site leads on; the browser completes it with the origin that it is on. */
function answerWith(request: Request, path: string): Response {
  const headers = { "cache-control": "private, no-store" };
  if (request.headers.get("accept") === "application/json") return Response.json({ path }, { headers });
  return new Response(null, { status: 303, headers: { ...headers, location: path } });
}

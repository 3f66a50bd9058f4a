import { randomUUID } from "node:crypto";
import { isSignedIn } from "@/lib/access/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { ExpectedFailure } from "@/lib/errors";
import { exportFormats, exportNames } from "@/lib/exports/names";
import { runExport } from "@/lib/exports/run-export";
import { queryRecord } from "@/lib/http/query-record";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { now } from "@/lib/time/clock";

const noStore = { "cache-control": "private, no-store" };

/**
 * A list of the desk as a file: `GET /api/exports/<list>?format=csv|xlsx&locale=<language>`, with the filters of the list as
 * its own address has them. A list that is not the reader's does not exist.
 */
export async function GET(request: Request, { params }: { params: Promise<{ list: string }> }): Promise<Response> {
  const { list } = await params;
  const { searchParams } = new URL(request.url);
  const locale = asLocale(searchParams.get("locale") ?? "") as Locale;
  const name = exportNames.find((one) => one === list);
  const format = exportFormats.find((one) => one === searchParams.get("format"));
  const actor = await currentActor();
  if (!name || !format || !isSignedIn(actor)) return refused(404, locale, "errors.notFound");
  const { format: _format, locale: _locale, ...query } = queryRecord(searchParams);
  try {
    const file = await runExport(name, format, { actor, query, locale, now: now(), requestId: randomUUID() });
    return new Response(file.body, {
      headers: {
        ...noStore,
        "content-type": file.mediaType,
        "content-disposition": `attachment; filename="${file.name}"`,
      },
    });
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    const { kind, message } = error.failure;
    return refused(kind === "not-found" ? 404 : kind === "busy" ? 503 : 409, locale, message.key, message.values);
  }
}

async function refused(
  status: number,
  locale: Locale,
  key: string,
  values?: Record<string, string | number>,
): Promise<Response> {
  const t = await translatorFor(locale);
  return new Response(t(key, values), { status, headers: { ...noStore, "content-type": "text/plain; charset=utf-8" } });
}

import { revalidateTag } from "next/cache";
import { isSignedIn } from "@/lib/access/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { tags } from "@/lib/cache/tags";
import { ExpectedFailure } from "@/lib/errors";
import { asLocale } from "@/lib/i18n/locales";
import { showImport } from "@/lib/imports/queries";

/**
 * Where the page of a running import asks how far it is: leads back to it. The worker cannot void cached pages, so the first
 * question after the import is in does: the talks show on the public pages from then on.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const locale = asLocale(new URL(request.url).searchParams.get("locale") ?? "");
  const actor = await currentActor();
  if (isSignedIn(actor)) {
    const run = await showImport(actor, id).catch((error: unknown) => {
      if (error instanceof ExpectedFailure) return null;
      throw error;
    });
    if (run?.status === "done") for (const tag of [tags.talks, tags.workstreams]) revalidateTag(tag, { expire: 0 });
  }
  const location = `/${locale}/desk/imports/${encodeURIComponent(id)}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });
}

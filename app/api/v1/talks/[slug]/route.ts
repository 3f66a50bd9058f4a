import { talkPageView } from "@/lib/api/endpoints/talk-view";
import { jsonNotFound, jsonResponse } from "@/lib/api/json-response";
import { readOnly } from "@/lib/http/read-only";
import { portalOrigin } from "@/lib/mail/portal-url";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { now } from "@/lib/time/clock";

/** `/api/v1/talks/{slug}`: the whole public record of a talk. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const talk = /^[a-z0-9-]{1,200}$/.test(slug) ? await findPublicTalk(slug, now()) : null;
  return talk ? jsonResponse(request, talkPageView(talk, portalOrigin())) : jsonNotFound();
}

export const { OPTIONS, POST, PUT, PATCH, DELETE } = readOnly;

import { currentActor } from "@/lib/auth/current-actor";
import { isLocale } from "@/lib/i18n/locales";
import { letterPage } from "@/lib/mail/letter-queries";

/** Letters have their styles within, as mail programs want it; nothing else of them may run or load. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

interface LetterParams {
  params: Promise<{ template: string; language: string }>;
}

/** A letter with examples, for the frame of its preview. Does not exist for those who do not look after letters. */
export async function GET(_request: Request, { params }: LetterParams): Promise<Response> {
  const { template, language } = await params;
  const html = isLocale(language) ? await letterPage(await currentActor(), template, language) : null;
  if (html === null) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "private, no-store",
    },
  });
}

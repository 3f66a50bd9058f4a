import type { Locale } from "@/lib/i18n/locales";
import { letterTranslator } from "@/lib/mail/letter-translator";
import { renderMail } from "@/lib/mail/render-mail";
import { type LetterDecision, letterProps, letterTemplates } from "./letter";

interface Named {
  id: string;
  reference: string | null;
  title: string;
}

export interface LetterPreview {
  subject: string;
  /** The whole letter as plain text. */
  text: string;
  /** The part that staff may write themselves: what the portal says, as a beginning, or their own words. */
  body: string;
}

/** The letter about a held decision as its reader will get it, in their language; the talk of an approval has no page yet. */
export async function previewLetter(
  proposal: Named,
  decision: LetterDecision,
  target: Named | null,
  locale: Locale,
): Promise<LetterPreview> {
  const template = letterTemplates[decision.outcome];
  const { subject, text } = await renderMail({ template, locale, props: letterProps(proposal, decision, { target }) });
  return { subject, text, body: decision.letterBody ?? (await portalsWords(decision, locale)) };
}

/** The sentences of the portal's letter with the reason among them, without names and links, which every letter keeps. */
async function portalsWords({ outcome, reason }: LetterDecision, locale: Locale): Promise<string> {
  const t = await letterTranslator(locale);
  const parts = [t(`mail.${letterTemplates[outcome]}.body`), reason];
  if (outcome === "approve") parts.push(t("mail.proposal-approved.next"));
  if (outcome === "reserve") parts.push(t("mail.proposal-reserved.next"));
  return parts.filter(Boolean).join("\n\n");
}

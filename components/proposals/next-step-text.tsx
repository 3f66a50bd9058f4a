import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { nextStep } from "@/lib/proposals/next-step";
import type { ProposalState } from "@/lib/proposals/workflow";
import { formatDay } from "@/lib/time/format-days";

interface NextStepTextProps {
  proposal: { status: ProposalState; submittedAt: Date | null };
  locale: Locale;
  /** A few words for a list, or a sentence for the proposal's own page. */
  length: "words" | "sentence";
  /** Reference of the proposal that took this one in. */
  mergedInto?: string;
}

/** What happens next with a proposal, and by when. */
export async function NextStepText({ proposal, locale, length, mergedInto = "" }: NextStepTextProps) {
  const t = await getTranslations(`proposals.status.${length === "words" ? "nextLabels" : "next"}`);
  const { by } = nextStep(proposal);
  return t(proposal.status, { date: by ? formatDay(locale, by) : "", reference: mergedInto });
}

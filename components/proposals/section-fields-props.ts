import type { Locale } from "@/lib/i18n/locales";
import type { ProposalContent } from "@/lib/proposals/content";
import type { FormChoices } from "@/lib/proposals/views";

/** What each page of the proposal form is given. */
export interface SectionFieldsProps {
  content: ProposalContent;
  choices: FormChoices;
  locale: Locale;
}

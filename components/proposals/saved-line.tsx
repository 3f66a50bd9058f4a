import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import type { ProposalView } from "@/lib/proposals/views";
import { formatHours } from "@/lib/time/format-clock";
import { genevaZone } from "@/lib/time/zones";
import { LastSaved } from "./last-saved";

/** When the answers were saved last and by whom, since several people may work on them. */
export async function SavedLine({ saved, locale }: { saved: ProposalView["saved"]; locale: Locale }) {
  if (!saved) return null;
  const t = await getTranslations("proposalForm.save");
  const text = formatHours(locale, { start: new Date(saved.when), end: null }, genevaZone);
  const sentence = (t.raw("lastBy") as string).replace("{who}", saved.who);
  return <LastSaved at={saved.when} text={text} sentence={sentence} locale={locale} />;
}

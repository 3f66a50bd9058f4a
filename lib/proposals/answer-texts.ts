import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Translator } from "@/lib/i18n/translator";
import { isPrinciple } from "@/lib/reference/guiding-principles";
import { isCountryCode } from "@/lib/reference/member-states";
import { formatDateValue } from "@/lib/time/format-date-value";
import type { OfficialWording } from "@/lib/wording/official-wording";
import { type ContentField, leadOrganizationName, type ProposalContent } from "./content";
import { isProcess } from "./schema";

interface Words {
  t: Pick<Translator, "say">;
  wording: OfficialWording;
  locale: Locale;
}

/**
 * What a proposal says in each answer, as plain text for people: to be compared with another version of it, or told
 * beside it. Empty where it says nothing. Several dates, objectives and principles stand one a line.
 */
export function answerTexts(content: ProposalContent, { t, wording, locale }: Words): Record<ContentField, string> {
  const word = (key: string): string => t.say({ key });
  const list = (group: string, values: readonly string[]): string =>
    formatList(
      locale,
      values.map((value) => word(`reference.${group}.${value}`)),
    );
  const objective = (number: number): string => `${number}. ${wording.objectiveShortTitle(number).text}`;
  const principle = (letter: string): string =>
    isPrinciple(letter) ? `(${letter}) ${wording.principleTitle(letter).text}` : letter;
  const countries = content.countries.filter(isCountryCode).map((code) => wording.stateName(code));
  const processes = content.feedsInto.filter(isProcess).map((one) => word(`proposals.fields.processes.${one}`));
  return {
    ...content,
    organization: leadOrganizationName(content),
    level: content.level ? word(`reference.levels.${content.level}`) : "",
    regions: list("regions", content.regions),
    countries: formatList(locale, countries),
    primaryObjective: content.primaryObjective === null ? "" : objective(content.primaryObjective),
    secondaryObjectives: content.secondaryObjectives.map(objective).join("\n"),
    principles: content.principles.map(principle).join("\n"),
    workstream: content.workstream?.name ?? "",
    priority: content.priority?.name ?? "",
    feedsInto: formatList(locale, processes),
    preferredDates: content.preferredDates.map((date) => formatDateValue(date, locale)).join("\n"),
    format: content.format ? word(`reference.formats.${content.format}`) : "",
    audience: content.audience ? word(`reference.audiences.${content.audience}`) : "",
    chathamHouse: word(content.chathamHouse ? "proposals.chathamYes" : "proposals.chathamNo"),
    languages: list("languages", content.languages),
  };
}

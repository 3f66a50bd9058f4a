import { getTranslations } from "next-intl/server";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { ImportedTalk } from "@/lib/imports/imported-talk";
import { stateName } from "@/lib/reference/member-states";

/** What a row says beside title and date, in the words of the portal. */
export async function RowFacts({ talk, locale }: { talk: ImportedTalk; locale: Locale }) {
  const [t, words] = await Promise.all([getTranslations("imports.rows"), getTranslations("reference")]);
  const places = [
    ...talk.regions.map((region) => words(`regions.${region}`)),
    ...talk.countries.map((country) => stateName(country, locale)),
  ];
  const languages = talk.languages.map((language) => words(`languages.${language}`));
  const facts = [
    [words(`kinds.${talk.kind}`), words(`levels.${talk.level}`), ...places].join(" · "),
    [
      words(`formats.${talk.format}`),
      ...(talk.venue ? [talk.venue] : []),
      ...(languages.length > 0 ? [t("inLanguages", { languages: formatList(locale, languages) })] : []),
    ].join(" · "),
    [words(`audiences.${talk.audience}`), ...(talk.chathamHouse ? [t("chathamHouse")] : [])].join(" · "),
    talk.objectives.length > 0
      ? t("objectives", { count: talk.objectives.length, list: formatList(locale, talk.objectives.map(String)) })
      : "",
    talk.workstream?.title ?? "",
    talk.organizers.map(({ name }) => name).join("; "),
  ];
  return (
    <ul className="min-w-56 space-y-1 text-sm">
      {facts
        .filter((fact) => fact !== "")
        .map((fact) => (
          <li key={fact} dir="auto" className="wrap-anywhere">
            {fact}
          </li>
        ))}
    </ul>
  );
}

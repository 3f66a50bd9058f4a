import { getLocale, getTranslations } from "next-intl/server";
import { type Column, Table } from "@/components/ui/table";
import { languageNames, locales } from "@/lib/i18n/locales";
import { letterNamer } from "./letter-name";

interface LetterLine {
  letter: string;
  own: Partial<Record<string, number>>;
}

/** Every letter with a link for each language; a number says how many sentences stand in the secretariat's own words. */
export async function LetterList({ rows }: { rows: readonly LetterLine[] }) {
  const [t, common, locale, nameOf] = await Promise.all([
    getTranslations("letters"),
    getTranslations("common"),
    getLocale(),
    letterNamer(),
  ]);
  const columns: Column<LetterLine>[] = [
    {
      key: "letter",
      heading: t("letter"),
      cell: ({ letter }) => (
        <a href={`/${locale}/desk/letters/${letter}/${locale}`} className="font-semibold">
          {nameOf(letter)}
        </a>
      ),
    },
    ...locales.map((language) => ({
      key: language,
      heading: <span lang={language}>{languageNames[language]}</span>,
      cell: ({ letter, own }: LetterLine) => (
        <a href={`/${locale}/desk/letters/${letter}/${language}`}>
          {t("own", { count: own[language] ?? 0 })}
          <span className="sr-only">
            {" "}
            {nameOf(letter)}, {languageNames[language]}
          </span>
        </a>
      ),
    })),
  ];
  return (
    <Table
      caption={t("title")}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ letter }) => letter}
      scrollLabel={common("scrollTable", { caption: t("title") })}
    />
  );
}

import { getLocale, getTranslations } from "next-intl/server";
import { type Column, Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { formatDay } from "@/lib/time/format-days";
import { genevaZone, localTimeOf } from "@/lib/time/zones";
import type { TranslationKind } from "@/lib/translations/content";
import type { TranslationCell } from "@/lib/translations/desk-queries";
import { kindAddress } from "@/lib/translations/kind-address";
import { TranslationStateTag } from "./translation-state-tag";

interface TranslationTableProps {
  kind: TranslationKind;
  cells: readonly TranslationCell[];
  /** Address of the translations of the talk. */
  base: string;
}

/** One text of a talk in the six languages: how far each is, who changed it last, and the way to it. */
export async function TranslationTable({ kind, cells, base }: TranslationTableProps) {
  const [t, common, reference, locale] = await Promise.all([
    getTranslations("translations"),
    getTranslations("common"),
    getTranslations("reference.languages"),
    getLocale() as Promise<Locale>,
  ]);
  const what = t(`kinds.${kind}`);
  const columns: Column<TranslationCell>[] = [
    {
      key: "language",
      heading: t("desk.columns.language"),
      cell: (cell) =>
        cell.state === "source" ? (
          reference(cell.language)
        ) : (
          <a href={`${base}/${kindAddress[kind]}/${cell.language}`}>{reference(cell.language)}</a>
        ),
    },
    { key: "state", heading: t("desk.columns.state"), cell: (cell) => <TranslationStateTag cell={cell} /> },
    {
      key: "change",
      heading: t("desk.columns.change"),
      cell: (cell) =>
        cell.updatedAt && (
          <bdi>
            {t("desk.changed", {
              name: cell.author ?? t("desk.nobody"),
              day: formatDay(locale, localTimeOf(cell.updatedAt, genevaZone).day),
            })}
          </bdi>
        ),
    },
  ];
  const caption = t("desk.caption", { what });
  return (
    <Table
      caption={caption}
      hideCaption
      columns={columns}
      rows={cells}
      rowKey={(cell) => cell.language}
      scrollLabel={common("scrollTable", { caption })}
    />
  );
}

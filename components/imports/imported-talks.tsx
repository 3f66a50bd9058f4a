import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { StatusTag } from "@/components/workflow/status-tag";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { TalkOfImport } from "@/lib/imports/talks-of-import";

/** The talks that an import brought in and that are there, with what was done to them since. */
export async function ImportedTalks({ talks, caption }: { talks: readonly TalkOfImport[]; caption: string }) {
  const [t, changes, common, locale] = await Promise.all([
    getTranslations("imports.run"),
    getTranslations("imports.changes"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  return (
    <Table
      caption={caption}
      scrollLabel={common("scrollTable", { caption })}
      rows={talks}
      rowKey={(talk) => talk.id}
      columns={[
        {
          key: "talk",
          heading: t("talk"),
          cell: (talk) => (
            <a href={`/${locale}/desk/talks/${talk.slug}`} dir="auto" className="wrap-anywhere">
              {talk.title}
            </a>
          ),
        },
        { key: "status", heading: t("status"), cell: (talk) => <StatusTag machine="talk" status={talk.status} /> },
        {
          key: "changes",
          heading: t("changes"),
          cell: (talk) =>
            formatList(
              locale,
              talk.changes.map((change) => changes(change)),
            ),
        },
      ]}
    />
  );
}

import { getLocale, getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { StatusTag } from "@/components/workflow/status-tag";
import type { NoteVersion } from "@/lib/concept-notes/views";
import type { Locale } from "@/lib/i18n/locales";
import { formatDayIn } from "./format-day-in";

/** All versions of a note, the newest first; each can be read. `path` is that of the note at the desk. */
export async function VersionTable({ versions, path }: { versions: readonly NoteVersion[]; path: string }) {
  const [t, common, locale] = await Promise.all([
    getTranslations("concept-notes.versions"),
    getTranslations("common"),
    getLocale() as Promise<Locale>,
  ]);
  return (
    <Table
      caption={t("caption")}
      hideCaption
      scrollLabel={common("scrollTable", { caption: t("caption") })}
      rows={versions}
      rowKey={(version) => version.id}
      columns={[
        {
          key: "number",
          heading: t("number"),
          cell: (version) => <a href={`${path}/${version.number}`}>{t("open", { number: version.number })}</a>,
        },
        {
          key: "status",
          heading: t("status"),
          cell: (version) => <StatusTag machine="conceptNote" status={version.status} />,
        },
        { key: "author", heading: t("author"), cell: (version) => <bdi>{version.author ?? "—"}</bdi> },
        { key: "clearedBy", heading: t("clearedBy"), cell: (version) => <bdi>{version.clearedBy ?? "—"}</bdi> },
        {
          key: "publishedOn",
          heading: t("publishedOn"),
          cell: (version) => (version.publishedAt ? formatDayIn(locale, version.publishedAt) : "—"),
        },
      ]}
    />
  );
}

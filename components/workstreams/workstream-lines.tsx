import { getLocale, getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { WorkstreamLine } from "@/lib/workstreams/queries";

/** Workstreams in a list: number and title, who co-leads, how many talks. */
export async function WorkstreamLines({ workstreams }: { workstreams: readonly WorkstreamLine[] }) {
  const [t, locale] = await Promise.all([getTranslations("workstreams"), getLocale() as Promise<Locale>]);
  return (
    <ul>
      {workstreams.map((workstream) => {
        const { coLeads } = workstream;
        return (
          <li key={workstream.slug} className="border-t border-line py-4">
            <p className="text-lg font-semibold wrap-anywhere">
              <a href={`/${locale}/workstreams/${workstream.slug}`} dir="auto">
                {[workstream.number, workstream.title].filter(Boolean).join(" – ")}
              </a>
            </p>
            <p className="text-sm text-muted">
              {t("coLeads")}: <bdi>{coLeads.length > 0 ? formatList(locale, coLeads) : t("coLeadsUnknown")}</bdi> ·{" "}
              {t("talkCount", { count: workstream.talks })}
            </p>
            {workstream.closed && (
              <p className="mt-2">
                <Tag>{t("closed")}</Tag>
              </p>
            )}
            {workstream.unverified && (
              <p className="mt-2">
                <Tag tone="warn">{t("unverified")}</Tag>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

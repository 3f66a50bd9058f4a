import { getTranslations } from "next-intl/server";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locales";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

interface DraftLinksProps {
  drafts: readonly { id: string; title: string; updatedAt: Date }[];
  locale: Locale;
}

/** Drafts that wait to be completed, before another one is begun. */
export async function DraftLinks({ drafts, locale }: DraftLinksProps) {
  const t = await getTranslations("proposals");
  return (
    <Panel title={t("start.drafts")}>
      <ul className="space-y-2">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a href={`/${locale}/propose/${draft.id}`} className="font-semibold wrap-anywhere">
              <bdi>{draft.title || t("untitled")}</bdi>
            </a>{" "}
            <span className="text-muted">
              ({t("start.lastChanged", { date: formatDay(locale, dateToDay(draft.updatedAt)) })})
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

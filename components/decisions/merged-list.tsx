import { getTranslations } from "next-intl/server";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locales";

interface MergedListProps {
  merged: readonly { id: string; reference: string | null; title: string; messages: number; versions: number }[];
  locale: Locale;
}

/** The proposals that go on as part of this one; all they said is kept on their own pages. */
export async function MergedList({ merged, locale }: MergedListProps) {
  if (merged.length === 0) return null;
  const t = await getTranslations("decisions.merged");
  return (
    <Panel title={t("title", { count: merged.length })}>
      <ul className="space-y-3">
        {merged.map(({ id, reference, title, messages, versions }) => (
          <li key={id}>
            <a href={`/${locale}/desk/proposals/${id}`} className="font-semibold wrap-anywhere">
              {reference} <bdi>{title}</bdi>
            </a>
            <span className="block text-sm text-muted">{t("kept", { messages, versions })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

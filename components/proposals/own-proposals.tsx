import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Locale } from "@/lib/i18n/locales";
import type { OwnProposal } from "@/lib/proposals/views";
import { OwnProposalsTable } from "./own-proposals-table";

interface OwnProposalsProps {
  proposals: { rows: readonly OwnProposal[]; total: number };
  locale: Locale;
}

/** The part of "My page" about proposals: the latest ones, and the way to the rest. */
export async function OwnProposals({ proposals: { rows, total }, locale }: OwnProposalsProps) {
  const t = await getTranslations("proposals.list");
  return (
    <section aria-labelledby="own-proposals" className="mb-10">
      <h2 id="own-proposals" className="mb-3 text-2xl">
        {t("title")}
      </h2>
      {rows.length > 0 ? <OwnProposalsTable rows={rows} locale={locale} /> : <EmptyState title={t("none")} />}
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <LinkButton href={`/${locale}/propose`} kind="secondary">
          {t("new")}
        </LinkButton>
        {total > rows.length && <a href={`/${locale}/my/proposals`}>{t("all", { count: total })}</a>}
      </div>
    </section>
  );
}

import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Tag } from "@/components/ui/tag";
import type { PledgeLine } from "@/lib/pledges/queries";
import { PledgeLines } from "./pledge-lines";

/** As many as the start of "My page" shows. */
const shown = 5;

/** The part of "My page" about pledges, for focal points only: the intentions that wait for them first. */
export async function OwnPledges({ pledges }: { pledges: readonly PledgeLine[] }) {
  const [t, locale] = await Promise.all([getTranslations("pledges.mine"), getLocale()]);
  const waiting = pledges.filter(({ status }) => status === "intention").length;
  return (
    <section aria-labelledby="own-pledges" className="mb-10">
      <h2 id="own-pledges" className="mb-3 text-2xl">
        {t("title")}
      </h2>
      {waiting > 0 && (
        <p className="mb-3">
          <Tag tone="warn">{t("waiting", { count: waiting })}</Tag>
        </p>
      )}
      {pledges.length > 0 ? (
        <PledgeLines pledges={pledges.slice(0, shown)} room="my/pledges" />
      ) : (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <LinkButton href={`/${locale}/my/pledges/new`} kind="secondary">
          {t("new")}
        </LinkButton>
        {pledges.length > shown && <a href={`/${locale}/my/pledges`}>{t("all")}</a>}
      </div>
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locales";
import type { ProposalView } from "@/lib/proposals/views";

/** Where a proposal went on: as a talk, or as part of another proposal. */
export async function OutcomePanel({ proposal, locale }: { proposal: ProposalView; locale: Locale }) {
  const t = await getTranslations("proposals.desk");
  if (proposal.talk) {
    return (
      <Panel title={t("talkOpen")}>
        <LinkButton href={`/${locale}/desk/talks/${proposal.talk.slug}`}>{t("openTalkDesk")}</LinkButton>
      </Panel>
    );
  }
  if (!proposal.mergedInto) return null;
  const { id, reference, title } = proposal.mergedInto;
  return (
    <Panel title={t("mergedInto", { reference: reference ?? "" })}>
      <a href={`/${locale}/desk/proposals/${id}`}>
        <bdi>{title}</bdi>
      </a>
    </Panel>
  );
}

import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { StatusTag } from "@/components/workflow/status-tag";
import type { Locale } from "@/lib/i18n/locales";
import { leadOrganizationName } from "@/lib/proposals/content";
import { nextStep } from "@/lib/proposals/next-step";
import type { ProposalView } from "@/lib/proposals/views";
import { formatDay } from "@/lib/time/format-days";

/** Title and standing of a proposal at the desk. */
export async function DeskProposalHead({ proposal, locale }: { proposal: ProposalView; locale: Locale }) {
  const t = await getTranslations("proposals");
  const { by } = nextStep(proposal);
  const facts = [
    leadOrganizationName(proposal.content),
    t("desk.proposedBy", { name: proposal.author }),
    by ? t("desk.dueBy", { date: formatDay(locale, by) }) : "",
  ];
  return (
    <PageHeader
      kicker={proposal.reference}
      title={proposal.content.title || t("untitled")}
      dir="auto"
      lead={<bdi>{facts.filter(Boolean).join(" · ")}</bdi>}
    >
      <StatusTag machine="proposal" status={proposal.status} />
    </PageHeader>
  );
}

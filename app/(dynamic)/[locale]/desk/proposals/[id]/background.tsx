import { getTranslations } from "next-intl/server";
import { ClashPanel } from "@/components/clashes/clash-panel";
import { SimilarPanel } from "@/components/clashes/similar-panel";
import { FileList } from "@/components/files/file-list";
import { OrganizerList } from "@/components/invitations/organizer-list";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import type { Actor } from "@/lib/access/actor";
import { findClashes } from "@/lib/clashes/find-clashes";
import { planOfProposal } from "@/lib/clashes/plan-of-proposal";
import { filesOfProposal } from "@/lib/files/queries";
import type { Locale } from "@/lib/i18n/locales";
import { organizersOfProposal } from "@/lib/invitations/queries";
import type { ProposalView } from "@/lib/proposals/views";
import { findSimilar, topicOf } from "@/lib/similar/find-similar";
import { now } from "@/lib/time/clock";

interface BackgroundProps {
  /** As staff read it: the page has looked whether they may. */
  proposal: ProposalView;
  actor: Actor;
  locale: Locale;
}

/** What helps to decide on a proposal, beside what it says: who joins, its files, what it clashes with, what is like it. */
export async function Background({ proposal, actor, locale }: BackgroundProps) {
  const { id, content } = proposal;
  const [t, together, { lead, organizers }, files, report, similar] = await Promise.all([
    getTranslations("files"),
    getTranslations("co-organizers.organizers"),
    organizersOfProposal(proposal, now()),
    filesOfProposal(id),
    findClashes(actor, planOfProposal(content, proposal.organizerIds), { proposalId: id }),
    findSimilar(actor, topicOf(content), { proposalId: id }),
  ]);
  return (
    <>
      <Panel title={together("title")}>
        {lead?.unverified && (
          <p className="mb-4">
            <bdi>{lead.name}</bdi> <Tag tone="warn">{together("unverified")}</Tag>
          </p>
        )}
        <OrganizerList organizers={organizers} mayInvite={false} locale={locale} />
      </Panel>
      <Panel title={t("title")}>
        <FileList files={files} locale={locale} />
      </Panel>
      <ClashPanel report={report} dates={content.preferredDates} locale={locale} />
      <SimilarPanel similar={similar} locale={locale} />
    </>
  );
}

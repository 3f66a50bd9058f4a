import { ClashPanel } from "@/components/clashes/clash-panel";
import { SimilarPanel } from "@/components/clashes/similar-panel";
import { WorksTogether } from "@/components/invitations/works-together";
import type { Actor } from "@/lib/access/actor";
import { findClashes } from "@/lib/clashes/find-clashes";
import { planOfProposal } from "@/lib/clashes/plan-of-proposal";
import type { Locale } from "@/lib/i18n/locales";
import { peopleOfProposal } from "@/lib/invitations/queries";
import type { Section } from "@/lib/proposals/sections";
import type { ProposalView } from "@/lib/proposals/views";
import { findSimilar, topicOf } from "@/lib/similar/find-similar";
import { now } from "@/lib/time/clock";

interface SectionHelpProps {
  section: Section;
  proposal: ProposalView;
  actor: Actor;
  locale: Locale;
  /** The page before was that of the dates, and this one tells what was understood of them. */
  datesSaved: boolean;
}

/**
 * What helps with the answers of a page, beside the form. As saved: whenever the form saves by itself, the page is made anew,
 * and this with it.
 */
export async function SectionHelp({ section, proposal, actor, locale, datesSaved }: SectionHelpProps) {
  const { content, id } = proposal;
  if (section === "organizers") {
    const people = await peopleOfProposal(actor, id, now());
    return people && <WorksTogether people={people} fromForm locale={locale} />;
  }
  if (section === "dates" || datesSaved) {
    const report = await findClashes(actor, planOfProposal(content, proposal.organizerIds), { proposalId: id });
    return <ClashPanel report={report} dates={content.preferredDates} locale={locale} />;
  }
  if (section === "talk" || section === "scope") {
    return <SimilarPanel similar={await findSimilar(actor, topicOf(content), { proposalId: id })} locale={locale} />;
  }
  return null;
}

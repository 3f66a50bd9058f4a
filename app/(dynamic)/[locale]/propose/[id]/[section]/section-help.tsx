import { WorksTogether } from "@/components/invitations/works-together";
import type { Actor } from "@/lib/access/actor";
import type { Locale } from "@/lib/i18n/locales";
import { peopleOfProposal } from "@/lib/invitations/queries";
import type { Section } from "@/lib/proposals/sections";
import type { ProposalView } from "@/lib/proposals/views";
import { now } from "@/lib/time/clock";

interface SectionHelpProps {
  section: Section;
  proposal: ProposalView;
  actor: Actor;
  locale: Locale;
}

/** What helps with the answers of a page, beside the form: read here, because each page needs something else. */
export async function SectionHelp({ section, proposal, actor, locale }: SectionHelpProps) {
  if (section !== "organizers") return null;
  const people = await peopleOfProposal(actor, proposal.id, now());
  return people && <WorksTogether people={people} fromForm locale={locale} />;
}

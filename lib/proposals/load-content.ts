import type { Prisma } from "@/lib/db/generated/client";
import { fromColumns } from "@/lib/time/date-value";
import type { ProposalContent } from "./content";

/** The columns that a proposal's content is made of. */
export const proposalContentSelect = {
  organization: { select: { id: true, name: true } },
  organizationName: true,
  organizers: {
    where: { status: { in: ["named", "invited", "accepted"] } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { name: true, organizationId: true, status: true },
  },
  contactName: true,
  contactEmail: true,
  title: true,
  mandate: true,
  objective: true,
  guidingQuestions: true,
  expectedOutcomes: true,
  level: true,
  regions: true,
  countries: true,
  primaryObjective: true,
  secondaryObjectives: true,
  principles: true,
  principlesServed: true,
  workstream: { select: { id: true, title: true } },
  priority: { select: { id: true, title: true } },
  feedsInto: true,
  reviewLink: true,
  preferredDates: { orderBy: { position: "asc" } },
  format: true,
  venue: true,
  audience: true,
  chathamHouse: true,
  languages: true,
  interpretationFunder: true,
  accessNeeds: true,
  speakers: true,
  inclusion: true,
} satisfies Prisma.ProposalSelect;

type ContentRow = Prisma.ProposalGetPayload<{ select: typeof proposalContentSelect }>;

/** What a row of the database says, in the one shape of a proposal's content; further columns of the row are left out. */
export function contentOf(row: ContentRow): ProposalContent {
  return {
    organization: row.organization && { id: row.organization.id, name: row.organization.name },
    organizationName: row.organizationName,
    coOrganizers: row.organizers.map(({ name }) => name).join("\n"),
    contactName: row.contactName,
    contactEmail: row.contactEmail,
    title: row.title,
    mandate: row.mandate,
    objective: row.objective,
    guidingQuestions: row.guidingQuestions,
    expectedOutcomes: row.expectedOutcomes,
    level: row.level,
    regions: row.regions,
    countries: row.countries,
    primaryObjective: row.primaryObjective,
    secondaryObjectives: row.secondaryObjectives,
    principles: row.principles,
    principlesServed: row.principlesServed,
    workstream: row.workstream && { id: row.workstream.id, name: row.workstream.title },
    priority: row.priority && { id: row.priority.id, name: row.priority.title },
    feedsInto: row.feedsInto,
    reviewLink: row.reviewLink,
    preferredDates: row.preferredDates.map(fromColumns),
    format: row.format,
    venue: row.venue,
    audience: row.audience,
    chathamHouse: row.chathamHouse,
    languages: row.languages,
    interpretationFunder: row.interpretationFunder,
    accessNeeds: row.accessNeeds,
    speakers: row.speakers,
    inclusion: row.inclusion,
  };
}

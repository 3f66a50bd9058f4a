import type { ProposalContent } from "@/lib/proposals/content";
import { type Plan, plainName } from "./engagement";

/**
 * A proposal as a plan to compare with what already takes place.
 * @param organizers of the proposal beside its lead organization
 */
export function planOfProposal(
  content: ProposalContent,
  organizers: readonly { organizationId: string | null; name: string }[] = [],
): Plan {
  const lead = { organizationId: content.organization?.id ?? null, name: content.organizationName };
  return {
    dates: content.preferredDates,
    level: content.level,
    regions: content.regions,
    countries: content.countries,
    workstreamId: content.workstream?.id ?? null,
    primaryObjective: content.primaryObjective,
    audience: content.audience,
    languages: content.languages,
    organizers: organizerKeys([lead, ...organizers]),
    people: [plainName(content.contactName)].filter((name) => name !== ""),
    words: plainName(content.speakers),
  };
}

/** Organizers as they are compared: by their record, or else by name. */
export function organizerKeys(organizers: readonly { organizationId: string | null; name: string }[]): string[] {
  return organizers.map(({ organizationId, name }) => organizationId ?? plainName(name)).filter((key) => key !== "");
}

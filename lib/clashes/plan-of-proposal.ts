import { linesOf, type ProposalContent } from "@/lib/proposals/content";
import { type Plan, plainName } from "./engagement";

/**
 * A proposal as a plan to compare with what already takes place.
 * @param organizerIds co-organizers that the directory knows; the others are known by their names in the content
 */
export function planOfProposal(content: ProposalContent, organizerIds: readonly string[] = []): Plan {
  const lead = { organizationId: content.organization?.id ?? null, name: content.organizationName };
  const joining = linesOf(content.coOrganizers).map((name) => ({ organizationId: null, name }));
  return {
    dates: content.preferredDates,
    level: content.level,
    regions: content.regions,
    countries: content.countries,
    workstreamId: content.workstream?.id ?? null,
    primaryObjective: content.primaryObjective,
    audience: content.audience,
    languages: content.languages,
    organizers: [...organizerKeys([lead, ...joining]), ...organizerIds],
    people: [plainName(content.contactName)].filter((name) => name !== ""),
    words: plainName(content.speakers),
  };
}

/** Organizers as they are compared: by their record, or else by name. */
export function organizerKeys(organizers: readonly { organizationId: string | null; name: string }[]): string[] {
  return organizers.map(({ organizationId, name }) => organizationId ?? plainName(name)).filter((key) => key !== "");
}

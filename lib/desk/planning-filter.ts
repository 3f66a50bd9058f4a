import { type Engagement, type EngagementKind, plainName } from "@/lib/clashes/engagement";
import { filterReader, type Query } from "@/lib/http/read-filters";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type RegionId, regionIds } from "@/lib/reference/regions";
import type { PlainDay } from "@/lib/time/plain-day";

export const engagementKinds = ["talk", "review", "proposal"] as const satisfies readonly EngagementKind[];

/** What the planning calendar shows. */
export interface PlanningFilter {
  /** First day of the month. */
  month: PlainDay;
  kind: EngagementKind | null;
  region: RegionId | null;
  /** Id. */
  workstream: string | null;
  language: Locale | null;
  /** Part of a name. */
  person: string;
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Reads the filter from the address; what is not understood is left out and named. */
export function readPlanningFilter(query: Query, today: PlainDay): PlanningFilter & { ignored: string[] } {
  const read = filterReader(query, ["month", "kind", "region", "workstream", "language", "person"]);
  return {
    month: read.value("month", readMonth) ?? `${today.slice(0, 7)}-01`,
    kind: read.one("kind", engagementKinds) ?? null,
    region: read.one("region", regionIds) ?? null,
    workstream: read.many("workstream", isId)[0] ?? null,
    language: read.one("language", locales) ?? null,
    person: read.words("person").slice(0, 100),
    ignored: read.ignored(),
  };
}

function readMonth(text: string): PlainDay | undefined {
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text) ? `${text}-01` : undefined;
}

/** The filter as the query of an address, without the month. */
export function planningQuery({ kind, region, workstream, language, person }: PlanningFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ kind, region, workstream, language, person }))
    if (value) query.set(name, value);
  return query;
}

/** True for what the filter shows. A language counts where it is one of the talk's. */
export function isShown(engagement: Engagement, filter: PlanningFilter): boolean {
  const { kind, region, workstream, language } = filter;
  const person = plainName(filter.person);
  return (
    (kind === null || engagement.kind === kind) &&
    (region === null || engagement.regions.includes(region)) &&
    (workstream === null || engagement.workstreamId === workstream) &&
    (language === null || engagement.languages.includes(language)) &&
    (person === "" || engagement.people.some((name) => name.includes(person)))
  );
}

import type { Tx } from "@/lib/db/client";
import { locales } from "@/lib/i18n/locales";
import { type State, stateName, states } from "@/lib/reference/member-states";
import { type Finding, findAttributions, type Watchlist } from "./attribution-check";
import { passagesOf, readReport } from "./content";

/**
 * Searches the report of a closed talk for whoever took part in it. Everybody who ever registered is looked for, those
 * included who cancelled: that somebody wished to come may not be told either.
 */
export async function findAttributionsIn(
  tx: Pick<Tx, "registration" | "speaker">,
  report: { content: unknown; talk: { id: string } },
): Promise<Finding[]> {
  return findAttributions(passagesOf(readReport(report.content)), await watchlistOf(tx, report.talk.id));
}

async function watchlistOf(tx: Pick<Tx, "registration" | "speaker">, talkId: string): Promise<Watchlist> {
  const registered = await tx.registration.findMany({ where: { talkId }, select: { name: true, organization: true } });
  const speakers = await tx.speaker.findMany({ where: { talkId }, select: { name: true, affiliation: true } });
  const unique = (texts: string[]) => [...new Set(texts.filter((text) => text !== ""))];
  return {
    people: unique([...registered, ...speakers].map(({ name }) => name)),
    organizations: unique([...registered.map((one) => one.organization), ...speakers.map((one) => one.affiliation)]),
    states: unique(states.flatMap(namesOfState)),
  };
}

function namesOfState({ iso2, aliases }: State): string[] {
  return [...locales.map((locale) => stateName(iso2, locale)), ...aliases];
}

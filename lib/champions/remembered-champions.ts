import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { states } from "@/lib/reference/member-states";
import { recordsOfStates } from "./queries";

/** What the Champion countries did here in public. Which States they are stands in the reference data. */
export function rememberedChampions() {
  const champions = states.filter((state) => state.champion !== null).map((state) => state.iso2);
  return cachedRead(["champions"], [tags.champions, tags.organizations, tags.talks, tags.pledges], () =>
    recordsOfStates(champions),
  );
}

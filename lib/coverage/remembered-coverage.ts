import { cachedRead } from "@/lib/cache/cached-read";
import { tags } from "@/lib/cache/tags";
import { countCoverage } from "./queries";

/** The coverage of the objectives, remembered until a talk changes. */
export function rememberedCoverage() {
  return cachedRead(["coverage"], [tags.talks], countCoverage);
}

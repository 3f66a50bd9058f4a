import { now } from "./clock";
import type { PlainDay } from "./plain-day";
import { genevaZone, localTimeOf } from "./zones";

/** The present day in Geneva, where the Secretariat works: by it the desk says what is late. */
export function presentDay(): PlainDay {
  return localTimeOf(now(), genevaZone).day;
}

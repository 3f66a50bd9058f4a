/** How fresh the word on a pledge is. Always shown in words beside the colour. */
export type TrafficLight = "green" | "yellow" | "red" | "done";

const dayLength = 86_400_000;
const year = 365 * dayLength;

/**
 * Reads the light of a pledge: green within a year of its last report (or of its confirmation), yellow when one is due after
 * that, red after two years; a fulfilled or withdrawn one asks for nothing (after the SDG partnership registry, domain guide §7).
 * @param lastWord when it was confirmed or last reported on
 * @param now the present instant
 */
export function trafficLight(status: string, lastWord: Date, now: Date): TrafficLight {
  if (status === "fulfilled" || status === "withdrawn") return "done";
  const age = now.getTime() - lastWord.getTime();
  if (age <= year) return "green";
  return age <= 2 * year ? "yellow" : "red";
}

/** How fresh the word on a pledge is. Always shown in words beside the colour. */
export const trafficLights = ["green", "yellow", "red", "done"] as const;
export type TrafficLight = (typeof trafficLights)[number];

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
  const { greenSince, yellowSince } = lightLimits(now);
  if (lastWord >= greenSince) return "green";
  return lastWord >= yellowSince ? "yellow" : "red";
}

/** Since when a word makes a pledge green, and yellow: for lists that are counted in the database. */
export function lightLimits(now: Date): { greenSince: Date; yellowSince: Date } {
  return { greenSince: new Date(now.getTime() - year), yellowSince: new Date(now.getTime() - 2 * year) };
}

import { timeZoneChoices } from "../zones";
import { fold } from "./lexicon";

let zones: ReadonlyMap<string, string | null> | undefined;

/** Cities by their French and Spanish names, where these differ from the name in the database of zones. */
const otherNames: Readonly<Record<string, string>> = {
  geneva: "zurich",
  geneve: "zurich",
  ginebra: "zurich",
  londres: "london",
  vienne: "vienna",
  viena: "vienna",
  bruxelles: "brussels",
  bruselas: "brussels",
  "le caire": "cairo",
  "el cairo": "cairo",
  mexico: "mexico city",
  "ciudad de mexico": "mexico city",
  "nueva york": "new york",
  beyrouth: "beirut",
  "addis-abeba": "addis ababa",
  "addis abeba": "addis ababa",
};

/**
 * The zone whose city this is: "Nairobi", "new york", "Londres".
 * @returns null for a place that gives its name to no zone, or to more than one
 */
export function zoneOfCity(name: string): string | null {
  zones ??= index();
  const city = fold(name.trim()).replace(/\s+/g, " ");
  return zones.get(otherNames[city] ?? city) ?? null;
}

function index(): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const zone of timeZoneChoices()) {
    const city = zone.includes("/") ? fold(zone.split("/").at(-1) ?? "").replaceAll("_", " ") : "";
    if (city) found.set(city, found.has(city) ? null : zone);
  }
  return found;
}

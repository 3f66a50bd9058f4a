import { filterReader, type Query } from "@/lib/http/read-filters";
import { monthOf, monthWindow, type PlainDay, yearOf } from "@/lib/time/plain-day";

/** A stretch of whole months or years, both ends included. */
export interface DashboardPeriod {
  /** As the address names it: "12m", "all" or a year. */
  name: string;
  from: PlainDay;
  to: PlainDay;
}

/** Before the portal and the Network; nothing was submitted earlier. */
const beginning = "2018-01-01";

/** The period that an address asks for: the last twelve months unless it names a year or everything. */
export function readDashboardPeriod(query: Query, today: PlainDay): DashboardPeriod {
  const name = filterReader(query, ["period"]).value("period", (text) =>
    text === "all" || yearsToChoose(today).includes(text) ? text : undefined,
  );
  if (name === "all") return { name, from: beginning, to: today };
  if (name) return { name, from: `${name}-01-01`, to: `${name}-12-31` };
  return { name: "12m", from: monthWindow(yearOf(today), monthOf(today) - 11).from, to: today };
}

/** The years of which there may be something, the latest first. */
export function yearsToChoose(today: PlainDay): string[] {
  const last = yearOf(today);
  return Array.from({ length: 6 }, (_, index) => String(last - index));
}

/** Zones around the world, so that in one of them it is the early half of the day at any moment. */
const zones = [
  "Pacific/Auckland",
  "Asia/Tokyo",
  "Asia/Dubai",
  "Europe/Zurich",
  "America/Sao_Paulo",
  "America/Los_Angeles",
  "Pacific/Honolulu",
];

/**
 * A talk of today that has not begun: in a zone where it is morning, this evening. It can be registered for now, and be
 * marked as held on its own day.
 */
export function laterToday(now = new Date()): { day: string; startTime: string; endTime: string; timeZone: string } {
  const hourIn = (timeZone: string) =>
    Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(now));
  const timeZone = zones.find((zone) => hourIn(zone) >= 1 && hourIn(zone) <= 14);
  if (!timeZone) throw new Error("it is evening everywhere");
  const day = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(now);
  return { day, startTime: "20:00", endTime: "21:30", timeZone };
}

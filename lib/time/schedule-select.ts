/** The eight columns of a date value, for the `select` of every read that shows or sends a date. */
export const scheduleSelect = {
  schedulePrecision: true,
  startsAt: true,
  endsAt: true,
  windowStart: true,
  windowEnd: true,
  timeZone: true,
  tentative: true,
  scheduleWords: true,
} as const;

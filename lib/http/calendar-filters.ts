/** What the calendar can be filtered by. With one of these the answer is made for the request. */
export const calendarFilters = [
  "view",
  "level",
  "region",
  "country",
  "objective",
  "workstream",
  "audience",
  "format",
  "language",
  "status",
  "from",
  "to",
  "q",
  "page",
] as const;

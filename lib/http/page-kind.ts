/**
 * The parts of the site, by the word after the language, whose pages are rendered for each request under a nonce. All
 * other pages are rendered once for everybody. A test holds this list, the folders of `app` and the matcher of
 * `proxy.ts` together; the matcher repeats it, since Next wants it constant.
 */
export const dynamicAreas = ["calendar-filtered", "desk", "my", "propose", "search", "sign-in"] as const;

/** What the calendar can be filtered by. With one of these the answer is made for the request. */
export const calendarFilters = [
  "view",
  "level",
  "region",
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

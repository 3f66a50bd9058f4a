import type { APIRequestContext } from "@playwright/test";

export const locales = ["ar", "zh", "en", "fr", "ru", "es"] as const;

/** The introductory talk on missing migrants, as it was. */
export const realTalk = "talks/saving-lives-and-humanitarian-assistance-2023-03";

interface Listed {
  items: { slug?: string; reference?: string; title: string; stage?: string; summaryReport?: unknown }[];
}

/** Addresses of records whose names hang on the day on which the examples were made. */
export interface ExampleRecords {
  /** Takes registrations and questions. */
  openTalk: string;
  reportedTalk: string;
  pledge: string;
  practice: string;
}

/** Finds the examples of the demo through the open data. */
export async function exampleRecords(request: APIRequestContext): Promise<ExampleRecords> {
  const items = async (path: string) => ((await (await request.get(`/api/v1/${path}`)).json()) as Listed).items;
  const found = <Item>(item: Item | undefined, what: string): Item => {
    if (!item) throw new Error(`The demo has no ${what}`);
    return item;
  };
  const talks = await items("talks?perPage=100");
  const examples = talks.filter(({ title }) => title.startsWith("Example"));
  const open = found(
    examples.find(({ stage }) => stage === "registration_open"),
    "example that takes registrations",
  );
  const reported = found(
    examples.find(({ summaryReport }) => summaryReport),
    "example with a report",
  );
  const [pledge] = await items("pledges");
  const [practice] = await items("practices");
  return {
    openTalk: `talks/${open.slug}`,
    reportedTalk: `talks/${reported.slug}`,
    pledge: `pledges/${found(pledge, "pledge").reference}`,
    practice: `practices/${found(practice, "practice").slug}`,
  };
}

/** Every public page of the portal below its language, as its readers come to it: plain, narrowed, with a record. */
export const fixedRoutes = [
  "",
  "calendar",
  "calendar?region=africa&status=held",
  "calendar?view=month&month=2023-05",
  "calendar?view=roadmap",
  "calendar?q=nothing+has+such+words",
  realTalk,
  "reports",
  "reports?objective=8",
  "pledges",
  "pledges?objective=8",
  "practices",
  "practices?objective=1",
  "workstreams",
  "workstreams/missing-migrants",
  "regional-reviews",
  "regional-reviews/2/africa",
  "champions",
  "coverage",
  "search",
  "search?q=migrants",
  "branding",
  "about",
  "accessibility",
  "privacy",
  "open-data",
  "subscribe",
  "sign-in",
  "propose",
] as const;

/** All of them, with the records of the demo. */
export async function publicRoutes(request: APIRequestContext): Promise<string[]> {
  const { openTalk, reportedTalk, pledge, practice } = await exampleRecords(request);
  const records = [
    openTalk,
    `${openTalk}/register`,
    `${openTalk}/questions`,
    `${openTalk}/subscribe`,
    reportedTalk,
    pledge,
    practice,
  ];
  return [...fixedRoutes, ...records];
}

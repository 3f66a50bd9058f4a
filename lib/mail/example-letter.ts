import type { Locale } from "@/lib/i18n/locales";
import { type Translator, translatorFor } from "@/lib/i18n/translator";
import { type LetterWriter, letterWriter } from "./letter-writer";
import { mailProps } from "./mail-props";
import type { WrittenTemplate } from "./templates";

const someId = "00000000-0000-7000-8000-000000000000";

/** An hour in the future of nobody: examples must not look like news. */
const schedule = {
  precision: "minute",
  windowStart: "2030-03-14",
  windowEnd: "2030-03-14",
  start: "2030-03-14T13:00:00.000Z",
  end: "2030-03-14T14:30:00.000Z",
  timeZone: "Europe/Zurich",
  tentative: false,
  words: null,
};
const before = {
  ...schedule,
  precision: "month",
  windowStart: "2030-02-01",
  windowEnd: "2030-02-28",
  start: null,
  end: null,
  timeZone: null,
};

/**
 * Examples for the facts of a letter, in the language of its reader. Facts are known by their names, which mean the same in
 * all letters; a choice is shown by its first option. A text in somebody's own words is left out, since the portal's is to be seen.
 */
export async function exampleFacts(template: WrittenTemplate, locale: Locale): Promise<Record<string, unknown>> {
  const t = await translatorFor(locale);
  const shape: Record<string, { _zod: { def: { type: string; entries?: Record<string, string> } } }> =
    mailProps[template].shape;
  const facts = Object.entries(shape).map(([name, field]) => {
    const { type, entries } = field._zod.def;
    if (type === "enum") return [name, Object.values(entries ?? {})[0]] as const;
    return [name, exampleOf(name, t)] as const;
  });
  return Object.fromEntries(facts);
}

function exampleOf(name: string, t: Translator): unknown {
  const words: Record<string, unknown> = {
    reference: "GCM-P-2030-0042",
    intoReference: "GCM-P-2030-0017",
    fromReference: "GCM-P-2030-0017",
    title: t("letters.examples.title"),
    talkTitle: t("letters.examples.title"),
    intoTitle: t("letters.examples.otherTitle"),
    fromTitle: t("letters.examples.otherTitle"),
    organization: t("letters.examples.organization"),
    lead: t("letters.examples.organization"),
    author: t("letters.examples.person"),
    name: t("letters.examples.person"),
    reason: t("letters.examples.reason"),
    note: t("letters.examples.reason"),
    message: t("letters.examples.reason"),
    words: t("letters.examples.reason"),
    venue: t("letters.examples.venue"),
    path: "/calendar",
    talkSlug: "example",
    ...{ schedule, before, query: "level=regional" },
    dueOn: "2030-04-30",
    until: "2030-04-30",
    letter: undefined,
  };
  if (Object.hasOwn(words, name)) return words[name];
  return name.endsWith("Id") ? someId : undefined;
}

/** A writer whose links lead to the portal's first page and whose secrets are none. */
export async function exampleWriter(locale: Locale): Promise<LetterWriter> {
  const write = await letterWriter(locale);
  const home = write.page("");
  return {
    ...write,
    talk: () => home,
    calendar: () => home,
    confirmPlace: () => home,
    giveUpPlace: () => home,
    meetingLink: async () => home,
    confirmSubscription: () => home,
    manageSubscriptions: () => home,
    invitation: () => home,
    signIn: async () => ({ link: home, code: "123456" }),
  };
}

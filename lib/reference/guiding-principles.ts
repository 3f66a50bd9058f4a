import type { Locale } from "@/lib/i18n/locales";
import { type OfficialText, officialEnglish } from "./official-text";

export const principleLetters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"] as const;
export type PrincipleLetter = (typeof principleLetters)[number];

/** One of the ten cross-cutting and interdependent guiding principles (A/RES/73/195, para. 15 (a) to (j)). */
export interface GuidingPrinciple {
  letter: PrincipleLetter;
  title: string;
  /** In the portal's own words. */
  summary: string;
  /** The title is still to be compared with the resolution. */
  verify: boolean;
}

export const guidingPrinciples: readonly GuidingPrinciple[] = [
  {
    letter: "a",
    title: "People-centred",
    summary:
      "The human dimension of migration comes first; well-being of migrants and of communities of origin, transit and destination.",
    verify: true,
  },
  {
    letter: "b",
    title: "International cooperation",
    summary: "A non-legally binding framework: no State can address migration alone.",
    verify: true,
  },
  {
    letter: "c",
    title: "National sovereignty",
    summary: "States keep the right to decide their migration policy, within international law.",
    verify: true,
  },
  {
    letter: "d",
    title: "Rule of law and due process",
    summary: "Rule of law, due process and access to justice in all of migration governance.",
    verify: true,
  },
  { letter: "e", title: "Sustainable development", summary: "Rooted in the 2030 Agenda.", verify: true },
  {
    letter: "f",
    title: "Human rights",
    summary: "Respect for human rights of all migrants, whatever their status, at all stages; no regression.",
    verify: true,
  },
  {
    letter: "g",
    title: "Gender-responsive",
    summary:
      "Human rights of women, men, girls and boys; the independence and leadership of migrant women, not only their vulnerability.",
    verify: false,
  },
  {
    letter: "h",
    title: "Child-sensitive",
    summary: "Best interests of the child as a primary consideration, also for unaccompanied and separated children.",
    verify: false,
  },
  {
    letter: "i",
    title: "Whole-of-government approach",
    summary: "Coherence of policy across all sectors and levels of government.",
    verify: false,
  },
  {
    letter: "j",
    title: "Whole-of-society approach",
    summary:
      "Broad multi-stakeholder partnerships: migrants, diasporas, local communities, civil society, academia, private sector, parliamentarians, trade unions, national human rights institutions, media and others.",
    verify: false,
  },
];

/** The title of a principle. Only the English one is at hand, so every language gets it, marked as English. */
export function principleTitle(letter: PrincipleLetter, _locale: Locale): OfficialText {
  const principle = guidingPrinciples[principleLetters.indexOf(letter)];
  if (!principle) throw new RangeError(`There is no guiding principle ${letter}`);
  return officialEnglish(principle.title);
}

export function isPrinciple(value: unknown): value is PrincipleLetter {
  return (principleLetters as readonly unknown[]).includes(value);
}

import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import english from "@/lib/i18n/messages/en/reference.json";
import { translatorFor } from "@/lib/i18n/translator";
import { guidingPrinciples, isPrinciple, principleLetters, principleTitle } from "@/lib/reference/guiding-principles";
import { referenceLabel } from "@/lib/reference/labels";
import {
  isObjective,
  objectiveNumbers,
  objectiveOf,
  objectiveShortTitle,
  objectives,
  objectiveTitle,
  roundTables,
} from "@/lib/reference/objectives";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { pledgeForms } from "@/lib/reference/pledge-forms";
import { isRegion, regionIds } from "@/lib/reference/regions";
import { stakeholderCategories } from "@/lib/reference/stakeholder-categories";
import { audiences, isGcmTalk, talkFormats, talkKinds, talkLevels } from "@/lib/reference/talk-terms";

describe("the objectives", () => {
  test("are 23, in order, with distinct titles", () => {
    expect(objectiveNumbers).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    expect(new Set(objectives.map((objective) => objective.title)).size).toBe(23);
    expect(new Set(objectives.map((objective) => objective.shortTitle)).size).toBe(23);
  });

  test("are each at one of the four round tables of the Forum", () => {
    expect(roundTables).toHaveLength(4);
    expect(roundTables.flatMap((table) => table.objectives).sort((a, b) => a - b)).toEqual(objectiveNumbers);
    for (const objective of objectives) {
      const table = roundTables.find((it) => it.number === objective.roundTable);
      expect(table?.objectives, String(objective.number)).toContain(objective.number);
    }
  });

  test("keep their official English title in every language, marked as English", () => {
    const saveLives = "Save lives and establish coordinated international efforts on missing migrants";
    for (const locale of locales) expect(objectiveTitle(8, locale)).toEqual({ text: saveLives, lang: "en" });
    expect(objectiveShortTitle(23, "ar")).toEqual({ text: "International cooperation", lang: "en" });
  });

  test("say which titles are still to be compared", () => {
    expect(objectiveOf(8).verify).toBe(false);
    expect(objectiveOf(14)).toMatchObject({ verify: true, titleChecked: false });
    expect(objectiveOf(15).titleChecked).toBe("partly");
  });

  test("of other numbers do not exist", () => {
    for (const number of [0, 24, 1.5, -1, Number.NaN]) {
      expect(isObjective(number)).toBe(false);
      expect(() => objectiveOf(number)).toThrow(RangeError);
    }
  });
});

describe("the guiding principles", () => {
  test("are ten, (a) to (j)", () => {
    expect(guidingPrinciples.map((principle) => principle.letter)).toEqual(principleLetters);
    expect(principleLetters.join("")).toBe("abcdefghij");
    expect(principleTitle("i", "fr")).toEqual({ text: "Whole-of-government approach", lang: "en" });
    expect(isPrinciple("k")).toBe(false);
  });
});

describe("the closed lists", () => {
  const lists = {
    levels: talkLevels,
    formats: talkFormats,
    audiences,
    kinds: talkKinds,
    regions: regionIds,
    languages: [...locales],
    organizationKinds,
    stakeholderCategories,
    pledgeForms,
  };

  test("have a label for each word, and none too many", () => {
    for (const [list, words] of Object.entries(lists)) {
      expect(Object.keys(english[list as keyof typeof lists]).sort(), list).toEqual([...words].sort());
    }
  });

  test("are said by message", async () => {
    const t = await translatorFor("en");
    expect(t(referenceLabel("kinds", "youth_talk").key)).toBe("GCM Youth Talk");
    expect(t(referenceLabel("regions", "asia-pacific").key)).toBe("Asia-Pacific");
  });

  test("five regions; talks proper are talks and youth talks", () => {
    expect(regionIds).toHaveLength(5);
    expect(isRegion("all-regions")).toBe(false);
    expect(talkKinds.filter(isGcmTalk)).toEqual(["talk", "youth_talk"]);
  });
});

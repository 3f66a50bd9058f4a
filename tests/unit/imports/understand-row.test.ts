import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { guessColumns, knownHeadings } from "@/lib/imports/guess-columns";
import { firstSettings, type ImportSettings } from "@/lib/imports/schema";
import { understandRow } from "@/lib/imports/understand-row";
import { readCountries, readLanguages, readObjectives, readRegions } from "@/lib/imports/words/lists";
import { joinNames, splitNames } from "@/lib/imports/words/name-list";
import { wordOf } from "@/lib/imports/words/vocabulary";
import { countryCodes, stateName } from "@/lib/reference/member-states";

const directory = {
  workstreams: [
    { id: "w1", number: "4", slug: "missing-migrants", title: "Missing migrants" },
    { id: "w2", number: "5", slug: "labour", title: "Labour migration" },
    { id: "w3", number: null, slug: "labour-2", title: "Labour migration" },
  ],
  organizations: [{ id: "o1", name: "International Organization for Migration", acronym: "IOM" }],
};

function understand(row: Record<string, string>, settings: Partial<ImportSettings> = {}) {
  const columns = guessColumns(Object.keys(row), knownHeadings());
  const all = { ...firstSettings, columns, ...settings };
  const { talk, problems } = understandRow(Object.values(row), all, directory, "2026-11-21");
  const of = (severity: string) =>
    problems
      .filter((it) => it.severity === severity)
      .map((it) => `${it.field}: ${it.message.key.replace(/^.*\./, "")}`);
  return { talk, errors: of("error"), warnings: of("warning") };
}

describe("a row", () => {
  test("in French, with a time of its own", () => {
    const { talk, errors, warnings } = understand({
      Titre: "Voies sûres",
      Date: "23 mars 2027",
      Heure: "15h-16h30 CET",
      Langues: "anglais et français",
      Régions: "Afrique",
      Public: "États Membres",
      Pays: "Côte d'Ivoire, Maroc",
      "Objectifs du Pacte": "5 et 6",
    });
    expect([errors, warnings]).toEqual([[], []]);
    expect(talk).toMatchObject({
      title: "Voies sûres",
      status: "scheduled",
      audience: "member_states",
      chathamHouse: true,
      regions: ["africa"],
      countries: ["CI", "MA"],
      languages: ["en", "fr"],
      objectives: [5, 6],
      schedule: {
        start: new Date("2027-03-23T14:00:00Z"),
        end: new Date("2027-03-23T15:30:00Z"),
        timeZone: "Europe/Zurich",
      },
    });
  });

  test("tells every column at fault at once", () => {
    const { talk, errors } = understand({
      Title: "",
      Date: "31 November 2027",
      Languages: "EN/Klingon",
      Objectives: "8, 99",
      Workstream: "9",
      Level: "galactic",
      Link: "javascript:alert(1)",
    });
    expect(talk).toBeNull();
    expect(errors).toEqual([
      "title: noTitle",
      "date: impossibleDate",
      "objectives: unread",
      "level: unread",
      "workstream: noWorkstream",
      "languages: unread",
      "sourceUrl: notALink",
    ]);
  });

  test.each([
    [{ Date: "12 March 2027" }, "scheduled", []],
    [{ Date: "12 March 2027 (TBD)" }, "planned", []],
    [{ Date: "March 2027" }, "planned", []],
    [{ Date: "12 March 2024" }, "held", []],
    [{ Date: "Late 2024" }, "planned", ["date: over"]],
    [{ Date: "12 March 2024", Status: "confirmed" }, "scheduled", ["date: over"]],
    [{ Date: "March 2027", Status: "confirmed" }, "planned", ["status: scheduledWithoutDay"]],
    [{ Date: "12 March 2027", Status: "Cancelled" }, "cancelled", ["status: noReason"]],
    [{ Date: "" }, "planned", ["date: noDate"]],
  ] as const)("%j is %s", (row, status, warned) => {
    const { talk, warnings } = understand({ Title: "A talk", ...row });
    expect(talk?.status).toBe(status);
    expect(warnings).toEqual(warned);
  });

  test("held in the future, or without a day, is an error; so is an event that repeats", () => {
    expect(understand({ Title: "A", Date: "12 March 2027", Status: "held" }).errors).toEqual(["status: heldInFuture"]);
    expect(understand({ Title: "A", Date: "March 2024", Status: "held" }).errors).toEqual(["status: heldWithoutDay"]);
    expect(understand({ Title: "A", Date: "12 March 2027", Repeats: "repeats" }).errors).toEqual([
      "recurrence: repeats",
    ]);
  });

  test("a date without year takes the year that was stated, with a warning, and no other", () => {
    expect(understand({ Title: "A", Date: "12 March" }).errors).toEqual(["date: yearMissing"]);
    const { talk, warnings } = understand({ Title: "A", Date: "12 March" }, { year: 2027 });
    expect(talk?.schedule.windowStart).toBe("2027-03-12");
    expect(warnings).toEqual(["date: yearAssumed"]);
  });

  test("organizers are tied to the directory by name or acronym; workstreams by number, title or address", () => {
    const { talk } = understand({ Title: "A", Date: "2027", Organizers: 'iom; Some; "Aid; Ltd"', Workstream: "WS 4" });
    expect(talk?.organizers).toEqual([
      { name: "International Organization for Migration", organizationId: "o1" },
      { name: "Some", organizationId: null },
      { name: "Aid; Ltd", organizationId: null },
    ]);
    expect(talk?.workstream?.id).toBe("w1");
    expect(understand({ Title: "A", Date: "2027", Workstream: "Labour migration" }).errors).toEqual([
      "workstream: noWorkstream",
    ]);
    expect(understand({ Title: "A", Date: "2027", Workstream: "labour-2" }).talk?.workstream?.id).toBe("w3");
  });
});

describe("words of a cell", () => {
  test.each([
    ["EN/FR", ["en", "fr"]],
    ["English, French and Spanish", ["en", "fr", "es"]],
    ["anglais", ["en"]],
    ["inglés y francés", ["en", "fr"]],
    ["AR-EN-FR-ES".replaceAll("-", "/"), ["ar", "en", "fr", "es"]],
  ])("languages %s", (text, expected) => {
    expect(readLanguages(text)).toEqual({ values: expected, unread: [] });
  });

  test.each([
    ["Obj. 8", [8]],
    ["GCM 8, 10", [8, 10]],
    ["Objectives 8-10", [8, 9, 10]],
    ["objectifs 5 et 6", [5, 6]],
    ["#2", [2]],
  ])("objectives %s", (text, expected) => {
    expect(readObjectives(text)).toEqual({ values: expected, unread: [] });
  });

  test.each([
    ["MS only", "member_states"],
    ["closed", "member_states"],
    ["youth", "youth"],
    ["ouvert à tous", "open"],
    ["abierto", "open"],
  ])("audience %s", (text, expected) => {
    expect(wordOf("audiences", text)).toBe(expected);
  });

  test("regions, and all of them", () => {
    expect(readRegions("Asia & the Pacific; LAC").values).toEqual(["asia-pacific", "lac"]);
    expect(readRegions("all regions").values).toHaveLength(5);
    expect(readRegions("Atlantis").unread).toEqual(["Atlantis"]);
  });

  test("every State by its name in each of the six languages, alone and in a list", () => {
    for (const locale of locales) {
      for (const code of countryCodes) {
        expect(readCountries(stateName(code, locale)), `${locale} ${code}`).toEqual({ values: [code], unread: [] });
      }
      const names = countryCodes.map((code) => stateName(code, locale));
      expect(readCountries(names.join("; ")), locale).toEqual({ values: countryCodes, unread: [] });
    }
  });

  test("names with what parts a list survive it", () => {
    const names = ['The "X" group', "Aid; Ltd", "A, B & C"];
    expect(splitNames(joinNames(names))).toEqual(names);
    expect(splitNames("IOM; UNHCR\nILO")).toEqual(["IOM", "UNHCR", "ILO"]);
  });
});

import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import {
  countryCodes,
  isCountryCode,
  stateName,
  stateOf,
  states,
  statesByName,
  statesOfRegion,
} from "@/lib/reference/member-states";
import { regionIds } from "@/lib/reference/regions";

describe("the States", () => {
  test("are 193 Member States and two observers, each once", () => {
    expect(states.filter((state) => state.status === "member")).toHaveLength(193);
    expect(states.filter((state) => state.status === "observer").map((state) => state.iso2)).toEqual(["VA", "PS"]);
    for (const code of ["iso2", "iso3", "m49"] as const) {
      expect(new Set(states.map((state) => state[code])).size, code).toBe(195);
    }
    expect(states.every((state) => /^[A-Z]{2}$/.test(state.iso2) && /^[A-Z]{3}$/.test(state.iso3))).toBe(true);
    expect(states.every((state) => /^\d{3}$/.test(state.m49))).toBe(true);
  });

  test("belong to the regional groups of the General Assembly in the known numbers", () => {
    const count = (group: string) => states.filter((state) => state.regionalGroup === group).length;
    expect(["AFR", "APG", "EEG", "LAC", "WEOG"].map(count)).toEqual([54, 54, 23, 33, 29]);
  });

  test("have at least one region of review, and count under one of theirs", () => {
    for (const state of states) {
      expect(state.regions.length, state.iso2).toBeGreaterThan(0);
      expect(state.regions, state.iso2).toContain(state.statisticsRegion);
      expect(
        state.regions.every((region) => regionIds.includes(region)),
        state.iso2,
      ).toBe(true);
    }
    expect(stateOf("EG")?.regions).toEqual(["africa", "arab"]);
    expect(stateOf("KZ")?.regions).toHaveLength(2);
    for (const region of regionIds) expect(statesOfRegion(region).length, region).toBeGreaterThan(10);
  });

  test("include 33 Champions, two of them not verified", () => {
    const champions = states.filter((state) => state.champion !== null);
    expect(champions).toHaveLength(33);
    expect(champions.filter((state) => state.champion?.verify).map((state) => state.iso2)).toEqual(["ID", "PH"]);
  });
});

describe("names", () => {
  test("are there in six languages and unique in each", () => {
    for (const locale of locales) {
      const names = states.map((state) => stateName(state.iso2, locale));
      expect(new Set(names).size, locale).toBe(195);
      expect(
        names.every((name) => name !== "" && name === name.trim()),
        locale,
      ).toBe(true);
    }
  });

  test("are written in the script of their language", () => {
    const scripts = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u } as const;
    for (const [locale, script] of Object.entries(scripts)) {
      for (const code of countryCodes) expect(stateName(code, locale as keyof typeof scripts), code).toMatch(script);
    }
  });

  test.each([
    ["KP", "fr", "République populaire démocratique de Corée"],
    ["BY", "fr", "Bélarus"],
    ["CI", "es", "Côte d’Ivoire"],
    ["CZ", "es", "Chequia"],
    ["MM", "ar", "ميانمار"],
    ["SZ", "ar", "إسواتيني"],
    ["KG", "ru", "Кыргызстан"],
    ["MD", "ru", "Республика Молдова"],
    ["TR", "en", "Türkiye"],
    ["GB", "en", "United Kingdom of Great Britain and Northern Ireland"],
    ["PS", "zh", "巴勒斯坦国"],
    ["VA", "fr", "Saint-Siège"],
    ["RU", "ru", "Российская Федерация"],
  ] as const)("of %s in %s as the United Nations writes it", (code, locale, name) => {
    expect(stateName(code, locale)).toBe(name);
  });

  test("order the list of each language", () => {
    expect(statesByName("en")[0]?.iso2).toBe("AF");
    expect(statesByName("fr").findIndex((state) => state.iso2 === "ZA")).toBeLessThan(10);
    expect(statesByName("fr").findIndex((state) => state.iso2 === "EG")).toBeLessThan(
      statesByName("fr").findIndex((state) => state.iso2 === "ES"),
    );
    for (const locale of locales) expect(statesByName(locale)).toHaveLength(195);
  });

  test("of a code that is none are refused", () => {
    expect(isCountryCode("EG")).toBe(true);
    for (const code of ["eg", "XX", "", "constructor", "__proto__", null, 5]) expect(isCountryCode(code)).toBe(false);
    expect(() => stateName("XX", "en")).toThrow(RangeError);
    expect(() => stateName("constructor", "en")).toThrow(RangeError);
  });
});

import { describe, expect, test } from "vitest";
import {
  canonicalTimeZone,
  commonTimeZones,
  instantOf,
  isTimeZone,
  localTimeOf,
  offsetLabel,
  offsetMinutes,
  timeZoneChoices,
} from "@/lib/time/zones";

describe("names of zones", () => {
  test.each(["Europe/Zurich", "UTC", "Asia/Kathmandu", "America/Argentina/Buenos_Aires", "Etc/GMT-1"])("%s", (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  test.each(["", "CET", "EST", "GMT", "+05:30", "Mars/Base", "Europe/Zurich; DROP TABLE", "Europe", "A/".repeat(50)])(
    "%j is none",
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );

  test("are corrected to their present form", () => {
    expect(canonicalTimeZone("europe/zurich")).toBe("Europe/Zurich");
    expect(canonicalTimeZone("Asia/Katmandu")).toBe("Asia/Kathmandu");
    expect(canonicalTimeZone("US/Eastern")).toBe("America/New_York");
  });

  test("of the form: the common ones first, each once, no name that was given up", () => {
    const choices = timeZoneChoices();
    expect(choices.slice(0, commonTimeZones.length)).toEqual(commonTimeZones);
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThan(400);
    expect(choices).toContain("Europe/Kyiv");
    expect(choices).not.toContain("Europe/Kiev");
    expect(choices.every(isTimeZone)).toBe(true);
  });
});

describe("offsets", () => {
  test.each([
    ["Europe/Zurich", "2023-03-23T14:00:00Z", "UTC+1"],
    ["Europe/Zurich", "2023-06-22T13:00:00Z", "UTC+2"],
    ["America/New_York", "2023-03-11T12:00:00Z", "UTC−5"],
    ["America/New_York", "2023-03-13T12:00:00Z", "UTC−4"],
    ["Asia/Kathmandu", "2023-03-23T14:00:00Z", "UTC+5:45"],
    ["America/St_Johns", "2023-01-23T14:00:00Z", "UTC−3:30"],
    ["UTC", "2023-03-23T14:00:00Z", "UTC"],
  ])("%s at %s is %s", (zone, instant, expected) => {
    expect(offsetLabel(offsetMinutes(zone, new Date(instant)))).toBe(expected);
  });
});

describe("local time", () => {
  const at = (day: string, hours: number, minutes: number, zone: string) => instantOf(day, hours * 60 + minutes, zone);

  test("is an instant", () => {
    expect(at("2023-03-23", 15, 0, "Europe/Zurich")).toEqual({
      kind: "exact",
      instant: new Date("2023-03-23T14:00:00Z"),
    });
    expect(at("2023-06-22", 15, 0, "Europe/Zurich")).toEqual({
      kind: "exact",
      instant: new Date("2023-06-22T13:00:00Z"),
    });
    expect(at("2023-03-23", 15, 0, "Asia/Kathmandu")).toEqual({
      kind: "exact",
      instant: new Date("2023-03-23T09:15:00Z"),
    });
  });

  test("does not exist where clocks are put forward", () => {
    expect(at("2024-03-31", 2, 30, "Europe/Zurich")).toEqual({
      kind: "gap",
      instant: new Date("2024-03-31T01:30:00Z"),
    });
    expect(at("2024-03-10", 2, 0, "America/New_York").kind).toBe("gap");
    expect(at("2024-03-10", 3, 0, "America/New_York")).toEqual({
      kind: "exact",
      instant: new Date("2024-03-10T07:00:00Z"),
    });
    expect(at("2011-12-30", 12, 0, "Pacific/Apia").kind).toBe("gap");
  });

  test("comes twice where clocks are put back", () => {
    expect(at("2024-10-27", 2, 30, "Europe/Zurich")).toEqual({
      kind: "fold",
      instant: new Date("2024-10-27T00:30:00Z"),
      second: new Date("2024-10-27T01:30:00Z"),
    });
    expect(at("2024-11-03", 1, 30, "America/New_York").kind).toBe("fold");
    expect(at("2024-11-03", 2, 0, "America/New_York").kind).toBe("exact");
  });

  test("is read back from an instant", () => {
    expect(localTimeOf(new Date("2023-03-23T18:15:00Z"), "Asia/Kathmandu")).toEqual({ day: "2023-03-24", minutes: 0 });
    expect(localTimeOf(new Date("2024-10-27T01:30:00Z"), "Europe/Zurich")).toEqual({ day: "2024-10-27", minutes: 150 });
  });
});

import { describe, expect, test } from "vitest";
import { messageOfIssue } from "@/lib/actions/issue-message";
import { readForm } from "@/lib/actions/read-form";
import { limits, saveSectionSchema } from "@/lib/proposals/schema";

const id = "0190d1c0-0000-7000-8000-000000000000";

/** Sends a page of the form as a browser would, and gives what the schema made of it, or the faults by field name. */
function send(section: string, fields: Record<string, string | readonly string[]>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ id, version: "3", section, ...fields })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  const read = readForm(form, saveSectionSchema);
  if (!read) throw new Error("too large");
  const parsed = saveSectionSchema.safeParse(read.input, { reportInput: true });
  const faults = Object.fromEntries(
    (parsed.error?.issues ?? []).map((issue) => [read.fieldNameOf(issue.path), messageOfIssue(issue).key]),
  );
  const characters = Object.fromEntries(Object.entries(read.faults).map(([name, fault]) => [name, fault.key]));
  return { faults: { ...faults, ...characters }, data: parsed.data, values: read.values };
}

describe("an unfinished page", () => {
  test.each(["organizers", "talk", "scope", "dates", "format", "speakers"])("%s may be sent empty", (section) => {
    expect(send(section, {}).faults).toEqual({});
  });

  test("blank answers are no answers", () => {
    const { data } = send("scope", { level: "", primaryObjective: " ", workstreamId: "", reviewLink: "  " });
    expect(data).toMatchObject({
      level: null,
      primaryObjective: null,
      workstreamId: null,
      reviewLink: "",
      regions: [],
    });
  });
});

describe("bad input", () => {
  test("what no form of ours sends is left out", () => {
    const extra = {
      status: "approved",
      reference: "GCM-P-1",
      authorId: id,
      submittedAt: "2020",
      __proto__: "x",
      title: "T",
    };
    const { data } = send("talk", { ...extra, mandate: "" });
    expect(Object.keys(data ?? {}).toSorted()).toEqual(
      [
        "base",
        "take",
        "takeAll",
        "expectedOutcomes",
        "guidingQuestions",
        "id",
        "mandate",
        "next",
        "objective",
        "section",
        "title",
        "version",
      ].toSorted(),
    );
  });

  test("answers of another page are left out too", () => {
    const { data } = send("speakers", { speakers: "Two", title: "Not here", organizationName: "Nor this" });
    expect(data).not.toHaveProperty("title");
    expect(data).not.toHaveProperty("organizationName");
  });

  test("text that is far too long is told at its field, and all of it is kept", () => {
    const long = "x".repeat(50_000);
    const { faults, values } = send("talk", {
      title: long,
      mandate: long,
      objective: "y".repeat(limits.objective + 1),
    });
    expect(faults).toEqual({ title: "errors.tooLong", mandate: "errors.tooLong", objective: "errors.tooLong" });
    expect(values.mandate).toHaveLength(50_000);
  });

  test("the longest text that is announced fits", () => {
    const text = "é".repeat(limits.text);
    expect(send("talk", { title: "é".repeat(limits.title), mandate: text }).faults).toEqual({});
  });

  test("NUL cannot be stored, and is told at its field", () => {
    expect(send("talk", { title: "a\0b", mandate: "fine" }).faults).toEqual({ title: "errors.unstorableCharacters" });
  });

  test("half a character becomes the sign for an unknown one on its way here, which can be stored", () => {
    expect(send("talk", { title: "a\uD800b" }).data).toMatchObject({ title: "a\uFFFDb" });
  });

  test.each([
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "{{7*7}}",
    "' OR 1=1 --",
    "=cmd|' /C calc'!A0",
    "‮evil",
  ])("markup is text like any other: %s", (title) => {
    expect(send("talk", { title })).toMatchObject({ faults: {}, data: { title } });
  });

  test("values that are not on offer are refused at their field", () => {
    const { faults } = send("scope", {
      level: "galactic",
      regions: ["africa", "atlantis"],
      countries: ["KE", "ZZ"],
      primaryObjective: "24",
      principles: "z",
      workstreamId: "not-an-id",
    });
    expect(
      Object.keys(faults)
        .map((name) => name.split(".")[0])
        .toSorted(),
    ).toEqual(["countries", "level", "primaryObjective", "principles", "regions", "workstreamId"].toSorted());
  });

  test("an address that is none is told at its field; one with spaces around it is taken", () => {
    expect(send("organizers", { contactEmail: "amal at example.org" }).faults).toEqual({
      contactEmail: "errors.invalidEmail",
    });
    expect(send("organizers", { contactEmail: " amal@example.org " }).data).toMatchObject({
      contactEmail: "amal@example.org",
    });
  });

  test("two lead organizations are one too many", () => {
    expect(send("organizers", { organizationId: id, organizationName: "Another" }).faults).toEqual({
      organizationName: "proposals.fields.organizationTwice",
    });
  });

  test("a page that does not exist, or a version that is none, is refused", () => {
    expect(send("secrets", { title: "x" }).data).toBeUndefined();
    expect(send("talk", { version: "three" }).faults).toEqual({ version: "errors.invalidNumber" });
  });
});

describe("dates", () => {
  const row = (index: number, fields: Record<string, string>) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`dates.${index}.${name}`, value]));

  test("empty rows are left out, the others keep their order", () => {
    const { data } = send("dates", {
      ...row(0, { words: "", startTime: "", endTime: "" }),
      ...row(1, { words: "March 2027" }),
      ...row(2, { words: "23 March 2023", startTime: "15:00", endTime: "16:30" }),
      timeZone: "Europe/Zurich",
    });
    expect(data).toMatchObject({
      preferredDates: [{ precision: "month" }, { precision: "minute", timeZone: "Europe/Zurich" }],
    });
  });

  test("each fault stands at its own field of its own row", () => {
    const { faults } = send("dates", {
      ...row(0, { words: "31 November 2026" }),
      ...row(1, { words: "23 March 2027", startTime: "16:00", endTime: "15:00" }),
      ...row(2, { words: "", startTime: "15:00" }),
      timeZone: "Europe/Zurich",
    });
    expect(faults).toEqual({
      "dates.0.words": "time.error.impossibleDate",
      "dates.1.endTime": "time.error.endBeforeStart",
      "dates.2.words": "time.error.empty",
    });
  });

  test("an unknown zone stands at the zone", () => {
    const { faults } = send("dates", {
      ...row(0, { words: "23 March 2027", startTime: "15:00" }),
      timeZone: "Mars/Olympus",
    });
    expect(faults).toEqual({ timeZone: "time.error.unknownZone" });
  });

  test("more rows than the form has are refused", () => {
    const rows = [0, 1, 2, 3].map((index) => row(index, { words: "March 2027" }));
    expect(send("dates", Object.assign({}, ...rows)).faults).toEqual({ dates: "errors.chooseAtMost" });
  });
});

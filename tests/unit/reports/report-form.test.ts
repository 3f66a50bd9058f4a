import { describe, expect, test } from "vitest";
import { readForm } from "@/lib/actions/read-form";
import { contentOf, missingForClearance, passagesOf } from "@/lib/reports/content";
import { emptyReport, publishReportSchema, reportLimits, saveReportSchema } from "@/lib/reports/schema";

const id = "0199aaaa-0000-7000-8000-000000000001";
const sent: [string, string][] = [
  ["id", id],
  ["version", "2"],
];

/** The schema's answer to a form as a browser would send it, with the names of the fields at fault. */
function send(fields: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of [...sent, ...fields]) form.append(name, value);
  const read = readForm(form, saveReportSchema);
  if (!read) throw new Error("too large");
  const parsed = saveReportSchema.safeParse(read.input);
  return { data: parsed.data, faults: parsed.error?.issues.map(({ path }) => read.fieldNameOf(path)) ?? [] };
}

describe("the form of a report", () => {
  test("gives lists by lines without their dashes, and parts with the room between them closed", () => {
    const { data } = send([
      ["overview", "  What it was.\r\nMore.  "],
      ["keyMessages", "- One\n\n2) Two"],
      ["sections.0.heading", ""],
      ["sections.0.objective", ""],
      ["sections.0.text", ""],
      ["sections.3.heading", "Data"],
      ["sections.3.objective", "8"],
      ["sections.3.text", "<b>Said.</b>"],
      ["status", "published"],
    ]);
    expect(data && contentOf(data)).toEqual({
      ...emptyReport,
      overview: "What it was.\nMore.",
      keyMessages: ["One", "Two"],
      sections: [{ heading: "Data", objective: 8, text: "<b>Said.</b>" }],
    });
    expect(data).toMatchObject({ intent: "save", version: 2 });
  });

  test.each<[string, [string, string][]]>([
    ["overview", [["overview", "x".repeat(reportLimits.overview + 1)]]],
    ["keyMessages", [["keyMessages", "x".repeat(reportLimits.entry + 1)]]],
    ["nextSteps", [["nextSteps", "x\n".repeat(reportLimits.entries + 1)]]],
    ["practices", [["practices", "x".repeat(reportLimits.list + 1)]]],
    ["sections.2.text", [["sections.2.text", "x".repeat(reportLimits.section + 1)]]],
    ["sections.1.objective", [["sections.1.objective", "24"]]],
    ["intent", [["intent", "publish"]]],
  ])("names %s when it is at fault", (field, fields) => {
    expect(send(fields).faults).toContain(field);
  });

  test("an unfinished draft can be kept; what is missing is told when it is sent", () => {
    const { data } = send([["sections.0.text", "Something was said."]]);
    expect(data && Object.keys(missingForClearance(contentOf(data)))).toEqual([
      "overview",
      "keyMessages",
      "sections.0.heading",
    ]);
  });

  test("every text of the report is searched for attribution", () => {
    const marked = {
      overview: "1",
      keyMessages: ["2"],
      sections: [{ heading: "3", objective: 8, text: "4" }],
      practices: ["5"],
      pledgeIntentions: ["6"],
      recommendations: ["7"],
      nextSteps: ["8"],
    };
    expect(passagesOf(marked).map(({ text }) => text)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });
});

test("ticked findings come as a list, none as an empty one", () => {
  const read = (resolved: string[]) => {
    const form = new FormData();
    for (const [name, value] of [...sent, ...resolved.map((each) => ["resolved", each] as const)])
      form.append(name, value);
    return publishReportSchema.parse(readForm(form, publishReportSchema)?.input).resolved;
  };
  expect(read([])).toEqual([]);
  expect(read(["overview:0-3:person"])).toEqual(["overview:0-3:person"]);
  expect(read(["a", "b"])).toEqual(["a", "b"]);
});

import { describe, expect, test } from "vitest";
import { renderPdf } from "@/lib/documents/render-pdf";
import { publishedReportDocument } from "@/lib/reports/published-document";
import { makeActor } from "../../factories/people";
import { makeReport, shortReport } from "../../factories/report";
import { useDatabase } from "../../support/database";

useDatabase();

const now = new Date("2026-12-01T09:00:00Z");
const published: Parameters<typeof makeReport>[1] = {
  status: "published",
  publishedAt: new Date("2026-11-30T23:30:00Z"),
  content: {
    ...shortReport,
    overview: "First line.\nSecond line, with #let and <b>marks</b>.",
    nextSteps: ["Meet again."],
    sections: [
      { heading: "Search", objective: 8, text: "Said." },
      { heading: "", objective: 3, text: "Said too." },
    ],
  },
};

describe("the published report as a document", () => {
  test("holds every part in reading order, with the facts of the talk", async () => {
    const { talk } = await makeReport({ venue: "Palais des Nations" }, published);
    const document = await publishedReportDocument(talk.slug, "en", now);
    expect(document).toMatchObject({
      kind: "Summary report",
      title: talk.title,
      // Half past midnight in Geneva.
      dateOfVersion: "2026-12-01",
      labels: { version: "Published on 1 December 2026", pageOf: "Page {page} of {pages}" },
      url: `https://talks.test.example/en/talks/${talk.slug}`,
    });
    expect(document?.meta.map(({ value }) => value)).toContain("Hybrid: in person and online · Palais des Nations");
    const printed = (document?.blocks ?? []).map((block) => {
      if (block.kind === "list") return block.items.map(({ text }) => text);
      return "text" in block ? block.text : block.kind;
    });
    expect(printed).toEqual([
      "Overview",
      "First line.",
      "Second line, with #let and <b>marks</b>.",
      "Key messages",
      ["Data save lives.", "Routes differ."],
      "Discussion",
      "Objective 8: Search",
      "Said.",
      "Objective 3",
      "Said too.",
      "Recommendations",
      ["Share data along the route."],
      "Next steps",
      ["Meet again."],
    ]);
    if (!document) throw new Error("no document");
    await expect(renderPdf(document)).resolves.toBeInstanceOf(Uint8Array);
  });

  test("has its headings in the language of the report and its labels in the reader's", async () => {
    const { talk } = await makeReport({}, { ...published, locale: "fr" });
    const document = await publishedReportDocument(talk.slug, "ar", now);
    expect(document).toMatchObject({ locale: "ar", dir: "rtl", content: { locale: "fr", dir: "ltr" } });
  });

  test("of a closed talk says the rule and nothing of place, organizers or languages", async () => {
    const lead = await makeActor("workstream-lead");
    const closed = { chathamHouse: true, audience: "member_states", venue: "Permanent Mission" } as const;
    const { talk } = await makeReport(closed, { ...published, authorId: lead.personId, attributionCheckedAt: now });
    const document = await publishedReportDocument(talk.slug, "en", now);
    expect(document?.blocks[0]).toMatchObject({ kind: "callout" });
    expect(document?.meta.map(({ label }) => label)).toEqual(["Held on"]);
    expect(JSON.stringify(document)).not.toContain("Permanent Mission");
  });

  test.each(["due", "draft", "in_review"] as const)("does not exist while the report is %s", async (status) => {
    const { talk } = await makeReport({}, { status });
    expect(await publishedReportDocument(talk.slug, "en", now)).toBeNull();
  });

  test("does not exist for a talk that is not listed", async () => {
    const { talk } = await makeReport({ listing: "unlisted" }, published);
    expect(await publishedReportDocument(talk.slug, "en", now)).toBeNull();
  });
});

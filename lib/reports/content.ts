import type { MessageRef } from "@/lib/errors";
import type { Passage } from "./attribution-check";
import { emptyReport, type ReportContent, reportContentSchema, reportLists, type SaveReportInput } from "./schema";

/**
 * A report as it lies in the database. Fields that a later version of the portal added are empty in older reports.
 * @throws ZodError for what is no report at all: a defect, since every write is checked
 */
export function readReport(stored: unknown): ReportContent {
  return reportContentSchema.parse({ ...emptyReport, ...(stored as Partial<ReportContent>) });
}

/** The report that a form says; sections in which nothing stands are left out. */
export function contentOf(input: SaveReportInput): ReportContent {
  const { overview, keyMessages, sections, practices, pledgeIntentions, recommendations, nextSteps } = input;
  const written = sections.filter(({ heading, text }) => heading !== "" || text !== "");
  return reportContentSchema.parse({
    overview,
    keyMessages,
    sections: written,
    practices,
    pledgeIntentions,
    recommendations,
    nextSteps,
  });
}

/** What a second person needs to find before they can clear: what it was about, and what it comes to. */
export function missingForClearance(content: ReportContent): Record<string, MessageRef> {
  const missing: Record<string, MessageRef> = {};
  if (content.overview === "") missing.overview = { key: "errors.required" };
  if (content.keyMessages.length === 0) missing.keyMessages = { key: "errors.required" };
  for (const [index, section] of content.sections.entries()) {
    if (section.text === "") missing[`sections.${index}.text`] = { key: "errors.required" };
    if (section.heading === "" && section.objective === null) {
      missing[`sections.${index}.heading`] = { key: "errors.required" };
    }
  }
  return missing;
}

/** Every text of a report by its field, in the order in which a reader meets them. */
export function passagesOf(content: ReportContent): Passage[] {
  return [
    { field: "overview", text: content.overview },
    { field: "keyMessages", text: content.keyMessages.join("\n") },
    ...content.sections.flatMap(({ heading, text }, index) => [
      { field: `sections.${index}.heading`, text: heading },
      { field: `sections.${index}.text`, text },
    ]),
    ...reportLists.slice(1).map((field) => ({ field, text: content[field].join("\n") })),
  ];
}

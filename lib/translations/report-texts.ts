import { parseList, printList } from "@/lib/concept-notes/text-lines";
import type { MessageRef } from "@/lib/errors";
import { type ReportContent, reportLimits, reportLists } from "@/lib/reports/schema";
import { type KindTexts, lengthFaults, oneLine, type TextField, type Texts } from "./text-field";

/** A summary report: its lists a line an entry, its parts in the order of the source. */
export const reportTexts: KindTexts<ReportContent> = { fields, compose, faults, publishingFaults: () => ({}) };

const label = (name: string, values?: Record<string, number>): MessageRef =>
  values ? { key: `reports.form.${name}`, values } : { key: `reports.form.${name}` };

function fields(content: ReportContent): TextField[] {
  const list = (name: (typeof reportLists)[number]): TextField => ({
    name,
    label: label(name),
    text: printList(content[name]),
    max: reportLimits.list,
    rows: 6,
  });
  const [keyMessages, ...afterDiscussion] = reportLists;
  return [
    { name: "overview", label: label("overview"), text: content.overview, max: reportLimits.overview, rows: 8 },
    list(keyMessages),
    ...content.sections.flatMap(({ heading, text }, index): TextField[] => [
      {
        name: `sections.${index}.heading`,
        label: label("heading"),
        text: heading,
        max: reportLimits.heading,
        rows: 1,
      },
      {
        name: `sections.${index}.text`,
        label: label("section", { number: index + 1 }),
        text,
        max: reportLimits.section,
        rows: 6,
      },
    ]),
    ...afterDiscussion.map(list),
  ];
}

function compose(source: ReportContent, texts: Texts): ReportContent {
  const lines = (name: string): string[] => parseList(texts.get(name) ?? "");
  return {
    overview: texts.get("overview")?.trim() ?? "",
    keyMessages: lines("keyMessages"),
    sections: source.sections.map(({ objective }, index) => ({
      heading: oneLine(texts.get(`sections.${index}.heading`)),
      objective,
      text: texts.get(`sections.${index}.text`)?.trim() ?? "",
    })),
    practices: lines("practices"),
    pledgeIntentions: lines("pledgeIntentions"),
    recommendations: lines("recommendations"),
    nextSteps: lines("nextSteps"),
  };
}

function faults(source: ReportContent, texts: Texts): Record<string, MessageRef> {
  const found = lengthFaults(fields(source), texts);
  for (const name of reportLists) {
    const entries = parseList(texts.get(name) ?? "");
    if (entries.length > reportLimits.entries) {
      found[name] ??= { key: "reports.errors.tooManyLines", values: { max: reportLimits.entries } };
    }
    if (entries.some((entry) => entry.length > reportLimits.entry)) {
      found[name] ??= { key: "reports.errors.lineTooLong", values: { max: reportLimits.entry } };
    }
  }
  return found;
}

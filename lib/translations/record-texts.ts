import { recordLimits, type TranslationContent } from "./content";
import { type KindTexts, lengthFaults, oneLine, type TextField } from "./text-field";

/** Title and summary of a talk. */
export const recordTexts: KindTexts<TranslationContent<"record">> = {
  fields,
  compose: (_source, texts) => ({
    title: oneLine(texts.get("title")),
    summary: texts.get("summary")?.trim() ?? "",
  }),
  faults: (source, texts) => lengthFaults(fields(source), texts),
  publishingFaults: () => ({}),
};

function fields({ title, summary }: TranslationContent<"record">): TextField[] {
  return [
    { name: "title", label: { key: "talks.edit.title" }, text: title, max: recordLimits.title, rows: 1 },
    { name: "summary", label: { key: "talks.edit.summary" }, text: summary, max: recordLimits.summary, rows: 6 },
  ];
}

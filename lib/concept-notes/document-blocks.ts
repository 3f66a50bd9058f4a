import { clockLabels } from "@/lib/agendas/clock-labels";
import { totalMinutes } from "@/lib/agendas/timing";
import type { Block, ListItem, Span, Text } from "@/lib/documents/document";
import type { Translator } from "@/lib/i18n/translator";
import type { OfficialWording } from "@/lib/wording/official-wording";
import type { NoteToPrint } from "./document";
import { splitAtFootnotes } from "./footnotes";
import type { OutlineEntry } from "./outline";

/**
 * The body of a concept note in reading order; a section in which nothing stands is left out with its heading.
 * @param own says the headings, in the language of the note
 */
export function noteBlocks(note: NoteToPrint, own: Translator, wording: OfficialWording): Block[] {
  const { content } = note;
  const noted = (text: string): Text => withNotes(text, content.footnotes);
  const heading = (section: string): Block => ({
    kind: "heading",
    level: 2,
    text: own(`concept-notes.sections.${section}`),
  });
  const paragraphs = (texts: readonly string[]): Block[] =>
    texts.filter(Boolean).map((text) => ({ kind: "paragraph", text: noted(text) }));
  const list = (texts: readonly string[], ordered: boolean): Block[] =>
    texts.length === 0 ? [] : [{ kind: "list", ordered, items: texts.map((text) => ({ text: noted(text) })) }];
  /** A section with its heading, unless there is nothing in it. */
  const section = (name: string, ...inside: Block[]): Block[] => (inside.length > 0 ? [heading(name), ...inside] : []);

  return [
    ...(note.example ? [{ kind: "callout" as const, text: own("concept-notes.document.example") }] : []),
    ...(note.outdated ? [{ kind: "callout" as const, text: own("translations.outdated") }] : []),
    ...section("background", ...paragraphs([...content.background, content.organizers])),
    ...tiles(note, wording),
    ...section("objective", ...paragraphs([content.purpose.intro]), ...list(content.purpose.parts, true)),
    ...section("questions", ...paragraphs([content.questions.intro]), ...list(content.questions.items, false)),
    ...section("methodology", ...paragraphs(content.methodology)),
    ...section("participants", ...participants(content.participants, noted)),
    ...section("objectives", ...paragraphs([content.objectivesIntro]), ...reasons(note, own, noted)),
    ...section("registration", ...paragraphs([content.registration])),
    ...section("agenda", ...agenda(note, own)),
    ...section("speakers", ...speakers(note, own)),
  ];
}

function tiles({ content }: NoteToPrint, wording: OfficialWording): Block[] {
  if (content.objectives.length === 0) return [];
  const items = content.objectives.map(({ number }) => ({
    mark: String(number),
    text: wording.objectiveShortTitle(number).text,
  }));
  return [{ kind: "tiles", items }];
}

function participants(groups: readonly OutlineEntry[], noted: (text: string) => Text): Block[] {
  const entry = ({ text, entries }: OutlineEntry): ListItem => ({ text: noted(text), ...below(entries) });
  const below = (entries: readonly OutlineEntry[]) => (entries.length > 0 ? { items: entries.map(entry) } : {});
  if (groups.length === 0) return [];
  const items = groups.map(({ text, entries }) => ({ text: strong(noted(text)), ...below(entries) }));
  return [{ kind: "list", items }];
}

function reasons({ content }: NoteToPrint, own: Translator, noted: (text: string) => Text): Block[] {
  const given = content.objectives.filter((objective) => objective.reason !== "");
  if (given.length === 0) return [];
  const items = given.map(({ number, reason }) => {
    const name = own("concept-notes.note.objective", { number });
    return { text: [{ text: name, strong: true }, { text: ": " }, ...spans(noted(reason))] };
  });
  return [{ kind: "list", items }];
}

function agenda(note: NoteToPrint, own: Translator): Block[] {
  if (note.agenda.length === 0) return [];
  const times = clockLabels(note.schedule, note.agenda);
  const rows = note.agenda.map((item, index) => {
    const time = times[index];
    const printed =
      time && "clock" in time
        ? time.clock
        : own("agendas.fromStart", { from: time?.fromMinute ?? 0, to: time?.toMinute ?? 0 });
    return { time: printed, title: item.title, ...(item.details ? { detail: item.details } : {}) };
  });
  return [
    { kind: "agenda", labels: { time: own("agendas.time"), item: own("agendas.item") }, rows },
    { kind: "paragraph", text: own("agendas.total", { minutes: totalMinutes(note.agenda) }) },
  ];
}

function speakers({ speakers: panel }: NoteToPrint, own: Translator): Block[] {
  if (panel.length === 0) return [];
  const items = panel.map(({ name, affiliation, role }) => {
    const rest = [affiliation, own(`concept-notes.speakers.roles.${role}`)].filter(Boolean).join(" · ");
    return { text: [{ text: name, strong: true }, { text: ` – ${rest}` }] };
  });
  return [{ kind: "list", items }];
}

/** A text with its footnotes at the words before their calls; the renderer numbers them as it meets them. */
function withNotes(text: string, footnotes: readonly string[]): Text {
  const result: Span[] = [];
  for (const part of splitAtFootnotes(text, footnotes.length)) {
    if ("text" in part) result.push({ text: part.text });
    else result.push({ text: "", note: footnotes[part.footnote - 1] ?? "" });
  }
  return result.some((span) => span.note !== undefined) ? result : text;
}

function spans(text: Text): readonly Span[] {
  return typeof text === "string" ? [{ text }] : text;
}

function strong(text: Text): Text {
  return spans(text).map((span) => ({ ...span, strong: true }));
}

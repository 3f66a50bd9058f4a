import type { AgendaItem, AgendaKind } from "./schema";

/** The template that real talks follow: 90 minutes in five parts (workstream page of the Network; domain guide, section 3). */
const template: readonly { kind: AgendaKind; minutes: number }[] = [
  { kind: "opening", minutes: 10 },
  { kind: "scene", minutes: 10 },
  { kind: "panel", minutes: 15 },
  { kind: "floor", minutes: 50 },
  { kind: "closing", minutes: 5 },
];

/** English titles of the parts, as in the template: the note is written in English, whatever the language of the desk. */
const titles: Record<AgendaKind, string> = {
  opening: "Opening remarks",
  scene: "Setting the scene",
  panel: "Key discussants",
  floor: "Discussion",
  questions: "Questions and answers",
  closing: "Closing remarks",
  other: "",
};

/** The standard agenda of a GCM Talk, to start from. */
export function standardAgenda(): AgendaItem[] {
  return template.map(({ kind, minutes }) => ({ kind, minutes, title: titles[kind], details: "" }));
}

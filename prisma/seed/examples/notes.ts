import { type NoteForm, printNote } from "@/lib/concept-notes/note-form";
import { publishNote } from "@/lib/concept-notes/publish-note";
import { sendForClearance } from "@/lib/concept-notes/send-for-clearance";
import { startNewVersion } from "@/lib/concept-notes/start-new-version";
import { startNote } from "@/lib/concept-notes/start-note";
import { readNote } from "@/lib/concept-notes/stored-note";
import type { ExamplePersonName } from "../data/example-people";
import type { Story } from "./story";

/** What a note says beyond its proposal, as typed into the editor. */
export type NoteText = Partial<NoteForm>;

/** Begins the note of a talk and leaves it as the portal drafts it from the proposal. */
export async function draftNote(story: Story, slug: string, who: ExamplePersonName, days: number): Promise<void> {
  await startNote({ slug }, story.as(who, days));
}

/** Writes the open version of a note to its end and asks for clearance. */
export async function sendNote(
  story: Story,
  slug: string,
  who: ExamplePersonName,
  days: number,
  text: NoteText,
): Promise<void> {
  const { id, version, content, agenda } = await openNote(story, slug);
  const draft = printNote(readNote(content), agenda);
  const form = { ...draft, ...text, reasons: { ...draft.reasons, ...text.reasons } };
  await sendForClearance({ id, version, form }, story.as(who, days));
}

/** A second person clears the version in review and publishes it. */
export async function clearNote(story: Story, slug: string, who: ExamplePersonName, days: number): Promise<void> {
  const { id, version } = await openNote(story, slug);
  await publishNote({ id, version }, story.as(who, days));
}

/** A note from its first draft to its publication: written by one, cleared by another three days later. */
export async function publishedNote(
  story: Story,
  slug: string,
  days: number,
  text: NoteText,
  people: { writes: ExamplePersonName; clears: ExamplePersonName } = { writes: "secretariat", clears: "colleague" },
): Promise<void> {
  await draftNote(story, slug, people.writes, days);
  await sendNote(story, slug, people.writes, days, text);
  await clearNote(story, slug, people.clears, days + 3);
}

/** Begins the next version of a published note. */
export async function nextNote(story: Story, slug: string, who: ExamplePersonName, days: number): Promise<void> {
  await startNewVersion({ slug }, story.as(who, days));
}

function openNote(story: Story, slug: string) {
  return story.db.conceptNote.findFirstOrThrow({
    where: { talk: { slug }, status: { in: ["draft", "in_review"] } },
    select: {
      id: true,
      version: true,
      content: true,
      agenda: { orderBy: { position: "asc" }, select: { minutes: true, kind: true, title: true, details: true } },
    },
  });
}

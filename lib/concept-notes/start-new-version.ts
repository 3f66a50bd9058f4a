import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { conflict, forbidden } from "@/lib/errors";
import { openDraft, openVersion } from "./open-draft";
import { findTalkLocked } from "./scope";
import { readNote } from "./stored-note";

/**
 * Starts the next version of a published note as a copy of it. The published one stays what the public reads until the
 * copy is cleared. Pressed twice, or by two people at once, it starts one version.
 * @returns the id of the draft
 * @throws ExpectedFailure `conflict` when nothing is published yet
 */
export async function startNewVersion(
  input: { slug: string },
  ctx: UseCaseContext,
): Promise<{ id: string; slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findTalkLocked(tx, ctx.actor, input.slug);
    if (!can(ctx.actor, "conceptNote.write", talk)) throw forbidden();
    const open = openVersion(talk);
    if (open) return { id: open.id, slug: talk.slug };
    const published = talk.conceptNotes.find((note) => note.status === "published");
    if (!published) throw conflict("concept-notes.errors.notPublished");
    const id = await openDraft(tx, talk, { content: readNote(published.content), agenda: published.agenda }, ctx);
    return { id, slug: talk.slug };
  });
}

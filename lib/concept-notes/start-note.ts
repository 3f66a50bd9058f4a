import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { conflict, forbidden } from "@/lib/errors";
import { firstDraft } from "./first-draft";
import { openDraft, openVersion } from "./open-draft";
import { findTalkLocked } from "./scope";

/**
 * Starts the first concept note of a talk, filled with what its proposal says. Pressed twice, or by two people at once,
 * it starts one note.
 * @returns the id of the draft
 * @throws ExpectedFailure `conflict` when a note is published already: a new version is started from that one
 */
export async function startNote(input: { slug: string }, ctx: UseCaseContext): Promise<{ id: string; slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findTalkLocked(tx, ctx.actor, input.slug);
    if (!can(ctx.actor, "conceptNote.write", talk)) throw forbidden();
    const open = openVersion(talk);
    if (open) return { id: open.id, slug: talk.slug };
    if (talk.conceptNotes.length > 0) throw conflict("concept-notes.errors.alreadyPublished");
    const organizers = talk.organizers.map((organizer) => organizer.organization?.name ?? organizer.name);
    const id = await openDraft(tx, talk, firstDraft({ ...talk, organizers }), ctx);
    return { id, slug: talk.slug };
  });
}

import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { forbidden } from "@/lib/errors";
import { announce } from "@/lib/subscriptions/announce";
import { transition } from "@/lib/workflow/transition";
import { notifyPublished } from "./notifications";
import { type FoundNote, findNote } from "./scope";
import { clears, conceptNoteMachine } from "./workflow";

export interface PublishedNote {
  slug: string;
  /** Slug of the workstream whose page shows the note, if the talk has one. */
  workstream: string | null;
}

/**
 * Clears a note in review and publishes it. The version that was public until now steps back in the same transaction, so
 * that there is never none and never two. The proposer and the leads are told.
 * @throws ExpectedFailure `forbidden` for whoever wrote last: clearance is given by a second person
 */
export async function publishNote(input: { id: string; version: number }, ctx: UseCaseContext): Promise<PublishedNote> {
  return inTransaction(async (tx) => {
    const note = await findNote(tx, ctx.actor, input.id);
    // Before the older version is touched: who may not clear must not move that one either.
    if (!clears(ctx.actor, note)) throw forbidden();
    await supersedePublished(tx, note, ctx);
    await transition(tx, conceptNoteMachine, "publish", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { ...note, version: input.version },
      data: { clearedById: ctx.actor.personId, clearedAt: ctx.now, publishedAt: ctx.now },
    });
    const told = await notifyPublished(tx, note, ctx);
    await announce(tx, note.talk.id, { what: "note_published", occasion: note.id, toldAs: [told] });
    return { slug: note.talk.slug, workstream: note.talk.workstream?.slug ?? null };
  });
}

/** First the old one: the database allows only one published version of a talk at any moment. */
async function supersedePublished(tx: Tx, note: FoundNote, ctx: UseCaseContext): Promise<void> {
  const published = await tx.conceptNote.findFirst({
    where: { talkId: note.talk.id, status: "published", id: { not: note.id } },
    select: { id: true, status: true, version: true, authorId: true },
  });
  if (!published) return;
  await transition(tx, conceptNoteMachine, "supersede", {
    actor: ctx.actor,
    requestId: ctx.requestId,
    subject: { ...published, workstreamId: note.workstreamId },
  });
}

import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { conflict } from "@/lib/errors";
import { findPanel, recordPanelChange } from "./panel";
import { type AddSpeakerInput, speakerLimits } from "./schema";

/** Adds a person to the panel of a talk, at its end. The same form sent twice adds one. */
export async function addSpeaker(input: AddSpeakerInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const { talkId, submissionId, ...speaker } = input;
  return inTransaction(async (tx) => {
    const talk = await findPanel(tx, talkId, ctx);
    const panel = await tx.speaker.findMany({ where: { talkId }, select: { id: true, position: true } });
    if (panel.some((one) => one.id === submissionId)) return { slug: talk.slug };
    if (panel.length >= speakerLimits.count) {
      throw conflict("concept-notes.speakers.errors.tooMany", { max: speakerLimits.count });
    }
    const position = Math.max(-1, ...panel.map((one) => one.position)) + 1;
    await tx.speaker.create({ data: { id: submissionId, talkId, ...speaker, position }, select: { id: true } });
    await recordPanelChange(tx, talk, "talk.addSpeaker", ctx);
    return { slug: talk.slug };
  });
}

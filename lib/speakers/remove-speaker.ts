import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { findPanel, recordPanelChange } from "./panel";
import type { RemoveSpeakerInput } from "./schema";

/** Takes a person off the panel. Pressed twice it is the same. */
export async function removeSpeaker(input: RemoveSpeakerInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return inTransaction(async (tx) => {
    const talk = await findPanel(tx, input.talkId, ctx);
    const { count } = await tx.speaker.deleteMany({ where: { id: input.id, talkId: talk.id } });
    if (count > 0) await recordPanelChange(tx, talk, "talk.removeSpeaker", ctx);
    return { slug: talk.slug };
  });
}

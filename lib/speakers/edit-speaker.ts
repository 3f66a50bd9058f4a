import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { notFound } from "@/lib/errors";
import { findPanel, recordPanelChange } from "./panel";
import type { EditSpeakerInput } from "./schema";

/** Changes what is said of a person on the panel, consent to being named included. */
export async function editSpeaker(input: EditSpeakerInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const { talkId, id, ...speaker } = input;
  return inTransaction(async (tx) => {
    const talk = await findPanel(tx, talkId, ctx);
    const before = await tx.speaker.findFirst({
      where: { id, talkId },
      select: { name: true, affiliation: true, role: true, consentToNaming: true },
    });
    if (!before) throw notFound();
    const fields = Object.keys(speaker) as (keyof typeof speaker)[];
    const changed = fields.filter((field) => before[field] !== speaker[field]);
    if (changed.length === 0) return { slug: talk.slug };
    await tx.speaker.update({ where: { id }, data: speaker, select: { id: true } });
    await recordPanelChange(
      tx,
      talk,
      "talk.editSpeaker",
      ctx,
      changed.map((field) => `speaker.${field}`),
    );
    return { slug: talk.slug };
  });
}

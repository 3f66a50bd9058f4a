import type { Tx } from "@/lib/db/client";

/** Only what people of a proposal do to its answers; what staff do with it is not told here. */
const saves = ["proposal.revise", "proposal.create", "proposal.copy"];

/** Who saved the answers of a proposal last, and when (milliseconds since 1970). */
export async function lastSave(tx: Tx, proposalId: string): Promise<{ who: string; when: number } | null> {
  const entry = await tx.auditEntry.findFirst({
    where: { subjectType: "proposal", subjectId: proposalId, action: { in: saves }, outcome: "done" },
    orderBy: { id: "desc" },
    select: { at: true, actorId: true },
  });
  if (!entry) return null;
  const person = entry.actorId
    ? await tx.person.findUnique({ where: { id: entry.actorId }, select: { name: true, email: true } })
    : null;
  return { who: person?.name || person?.email || "—", when: entry.at.getTime() };
}

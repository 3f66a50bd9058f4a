import type { UseCaseContext } from "@/lib/actions/context";
import { decide } from "@/lib/decisions/decide";

interface Ref {
  id: string;
  version: number;
}

/** Approves and announces at once. */
export async function approveProposal(
  input: Ref & { date: string; dateIsFinal: boolean; reason: string },
  ctx: UseCaseContext,
): Promise<{ slug: string }> {
  const { talkSlug } = await decide({ outcome: "approve", announce: "now", ...input }, ctx);
  return { slug: talkSlug ?? "" };
}

/** Declines and announces at once. */
export async function declineProposal(input: Ref & { reason: string }, ctx: UseCaseContext): Promise<void> {
  await decide({ outcome: "decline", announce: "now", ...input }, ctx);
}

/** Merges and announces at once. */
export async function mergeProposal(
  input: Ref & { intoId: string; reason: string },
  ctx: UseCaseContext,
): Promise<void> {
  await decide({ outcome: "merge", announce: "now", ...input }, ctx);
}

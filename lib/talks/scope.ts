import * as z from "zod";
import type { Actor } from "@/lib/access/actor";
import { isSecretariat } from "@/lib/access/relations";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/errors";
import { stageSelect } from "./stage-facts";

/** The talks that exist for this person at the desk: the secretariat's all, a lead's those of their workstreams. */
export function deskScope(actor: Actor): Prisma.TalkWhereInput {
  return isSecretariat(actor) ? {} : { workstreamId: { in: [...actor.leadOf] } };
}

const foundSelect = {
  ...stageSelect,
  id: true,
  slug: true,
  title: true,
  version: true,
  workstreamId: true,
  format: true,
  audience: true,
  chathamHouse: true,
} satisfies Prisma.TalkSelect;

export type FoundTalk = Prisma.TalkGetPayload<{ select: typeof foundSelect }>;

/**
 * The talk, if it exists for this person at the desk.
 * @param id of the talk, as a form posts it
 * @throws ExpectedFailure `not-found`, the same for a wrong id and for a talk of somebody else's workstream
 */
export async function findTalk(tx: Tx, actor: Actor, id: string): Promise<FoundTalk> {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const found = await tx.talk.findFirst({ where: { AND: [{ id }, deskScope(actor)] }, select: foundSelect });
  if (!found) throw notFound();
  return found;
}

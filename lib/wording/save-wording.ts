import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid, notFound, stale } from "@/lib/errors";
import { revise } from "@/lib/workflow/revise";
import { lastChange } from "@/lib/workflow/transition";
import { deliveredRegionNames } from "./delivered";
import { entriesOf, type WordingPlace, wordingPlace } from "./lists";
import type { RevertWordingInput, SaveWordingInput } from "./schema";

/**
 * Corrects an official wording, or confirms the one that was delivered, with where it was seen. A text that is the delivered
 * one again is not kept beside it.
 * @throws ExpectedFailure `invalid` for a wording that would be verified without any text, `stale` when somebody was faster
 */
export async function saveWording(input: SaveWordingInput, ctx: UseCaseContext): Promise<WordingPlace> {
  const place = placeFor(input, ctx);
  const delivered = entriesOf(place.list, await deliveredRegionNames()).delivered(place.key, place.language).text;
  const text = input.text === "" || input.text === delivered ? null : input.text.replace(/\s+/gu, " ");
  if (input.verified && text === null && delivered === null) throw invalid({ text: { key: "errors.required" } });
  const { verified, source } = input;
  await inTransaction((tx) => write(tx, place, input.version, { text, verified, source }, ctx));
  return place;
}

/** Goes back to the wording as delivered, unconfirmed. */
export async function revertWording(input: RevertWordingInput, ctx: UseCaseContext): Promise<WordingPlace> {
  const place = placeFor(input, ctx);
  if (input.version === 0) throw notFound();
  await inTransaction((tx) =>
    write(tx, place, input.version, { text: null, verified: false, source: "" }, ctx, "revert"),
  );
  return place;
}

function placeFor(input: { list: string; key: string; language: string }, { actor }: UseCaseContext): WordingPlace {
  if (!can(actor, "desk.wording", null)) throw forbidden();
  const place = wordingPlace(input.list, input.key, input.language);
  if (!place) throw notFound();
  return place;
}

interface Wording {
  text: string | null;
  verified: boolean;
  source: string;
}

async function write(
  tx: Tx,
  { list, key, language: locale }: WordingPlace,
  version: number,
  wording: Wording,
  { actor, requestId }: UseCaseContext,
  verb?: string,
): Promise<void> {
  const data = { ...wording, changedById: actor.personId };
  const where = { list_key_locale: { list, key, locale } };
  const existing = await tx.officialWording.findUnique({ where, select: { id: true } });
  if (existing) {
    const subject = { id: existing.id, version };
    await revise(tx, "officialWording", { actor, requestId, subject, data, ...(verb ? { verb } : {}) });
    return;
  }
  // Of two who begin at once, the second finds the place taken.
  const [created] = await tx.officialWording.createManyAndReturn({
    data: [{ ...data, list, key, locale }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!created || version !== 0) {
    const winner = await tx.officialWording.findUnique({ where, select: { id: true } });
    const last = winner && (await lastChange(tx, "officialWording", winner.id));
    throw last ? stale(last) : conflict("errors.conflict");
  }
  const changedFields = Object.keys(data);
  await appendAudit(tx, {
    ...{ actor, requestId, changedFields },
    action: "officialWording.create",
    subjectType: "officialWording",
    subjectId: created.id,
  });
}

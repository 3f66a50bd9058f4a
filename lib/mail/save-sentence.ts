import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { conflict, forbidden, invalid, notFound, stale } from "@/lib/errors";
import { messagesFor } from "@/lib/i18n/messages";
import { revise } from "@/lib/workflow/revise";
import { lastChange } from "@/lib/workflow/transition";
import type { RevertSentenceInput, SaveSentenceInput } from "./letter-schema";
import { faultOfSentence, sentenceLimits, sentencesOf } from "./letter-sentences";

/**
 * Puts a sentence of a letter into the secretariat's own words, in one language. Letters that are not sent yet say it too.
 * Words that are the portal's own again are not kept beside them.
 * @throws ExpectedFailure `invalid` for a sentence that does not name the same facts or cannot be read
 */
export async function saveSentence(input: SaveSentenceInput, ctx: UseCaseContext): Promise<SaveSentenceInput> {
  const delivered = await deliveredSentence(input, ctx);
  const text = input.text.replace(/\s+/gu, " ");
  if (input.key === "subject" && text.length > sentenceLimits.subject) {
    throw invalid({ text: { key: "errors.tooLong", values: { max: sentenceLimits.subject } } });
  }
  const fault = faultOfSentence(text, delivered);
  if (fault) throw invalid({ text: fault });
  await inTransaction((tx) => write(tx, input, text === delivered ? null : text, ctx));
  return input;
}

/** Goes back to the portal's own sentence. */
export async function revertSentence(input: RevertSentenceInput, ctx: UseCaseContext): Promise<RevertSentenceInput> {
  await deliveredSentence(input, ctx);
  if (input.version === 0) throw notFound();
  await inTransaction((tx) => write(tx, input, null, ctx, "revert"));
  return input;
}

async function deliveredSentence(
  { letter, key, language }: RevertSentenceInput,
  { actor }: UseCaseContext,
): Promise<string> {
  if (!can(actor, "letter.write", null)) throw forbidden();
  const delivered = sentencesOf(letter, await messagesFor(language)).get(key);
  if (delivered === undefined) throw notFound();
  return delivered;
}

async function write(
  tx: Tx,
  { letter: template, key, language: locale, version }: RevertSentenceInput,
  text: string | null,
  { actor, requestId }: UseCaseContext,
  verb?: string,
): Promise<void> {
  const data = { text, changedById: actor.personId };
  const where = { template_key_locale: { template, key, locale } };
  const existing = await tx.letterText.findUnique({ where, select: { id: true } });
  const reason = `${template} · ${key} · ${locale}`;
  if (existing) {
    const subject = { id: existing.id, version };
    await revise(tx, "letterText", { actor, requestId, subject, data, reason, ...(verb ? { verb } : {}) });
    return;
  }
  // Of two who begin at once, the second finds the place taken.
  const [created] = await tx.letterText.createManyAndReturn({
    data: [{ ...data, template, key, locale }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!created || version !== 0) {
    const winner = await tx.letterText.findUnique({ where, select: { id: true } });
    const last = winner && (await lastChange(tx, "letterText", winner.id));
    throw last ? stale(last) : conflict("errors.conflict");
  }
  await appendAudit(tx, {
    ...{ actor, requestId, reason, changedFields: Object.keys(data) },
    action: "letterText.create",
    subjectType: "letterText",
    subjectId: created.id,
  });
}

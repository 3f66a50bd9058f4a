import * as z from "zod";
import { limits } from "@/lib/proposals/schema";

/** Lengths of a letter in characters, as the fields announce them. */
export const letterLimits = { subject: 200, body: 6000 } as const;

/** How many decisions are announced at once. */
export const announceLimit = 100;

const reason = z.string().trim().min(1).max(limits.message);
const optionalReason = z.string().trim().max(limits.message).default("");

/** Every decision is about the version of the proposal that the person saw. */
const decision = z.object({
  id: z.string().max(64),
  version: z.number().int(),
  /** Tell the proposer with the decision, or keep it and tell them later. */
  announce: z.enum(["now", "later"]).default("now"),
  /** The held decision that this one takes the place of, and its version; none for a first one. */
  decisionId: z.uuid().nullable().default(null),
  decisionVersion: z.number().int().nullable().default(null),
});

const approve = decision.extend({
  outcome: z.literal("approve"),
  /** Id of one of the preferred dates, or "none": the date is still to be found. */
  date: z.string().max(64),
  /** The day is agreed: the talk is scheduled, not only planned. */
  dateIsFinal: z.boolean(),
  reason: optionalReason,
});
const reserve = decision.extend({ outcome: z.literal("reserve"), reason });
const decline = decision.extend({ outcome: z.literal("decline"), reason });
const merge = decision.extend({ outcome: z.literal("merge"), intoId: z.uuid(), reason: optionalReason });

export const decideSchema = z.discriminatedUnion("outcome", [approve, reserve, decline, merge]);
/** As a use case gets it: what forms fill in by themselves may be left out. */
export type DecideInput = z.input<typeof decideSchema>;

const held = z.object({ id: z.uuid(), version: z.number().int() });

export const withdrawDecisionSchema = held;
export type WithdrawDecisionInput = z.infer<typeof withdrawDecisionSchema>;

export const letterSchema = held.extend({
  subject: z.string().trim().min(1).max(letterLimits.subject),
  body: z.string().trim().min(1).max(letterLimits.body),
});
export type LetterInput = z.infer<typeof letterSchema>;

export const resetLetterSchema = held;

/** Decisions by id and the version that the person saw, "<id>.<version>": one that changed since is not announced. */
const seenDecision = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/i)
  .transform((text) => {
    const [id = "", version = ""] = text.split(".");
    return { id, version: Number(version) };
  });
export const announceSchema = z.object({ decisions: z.array(seenDecision).min(1).max(announceLimit) });
export type AnnounceInput = z.infer<typeof announceSchema>;

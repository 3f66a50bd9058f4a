import * as z from "zod";

/** The work that is done outside of a request, with what each piece is told. Ids only: what it needs it reads when it runs. */
export const jobPayloads = {
  /** Sends one letter. */
  "send-mail": z.object({ mailId: z.uuid() }),
  /** Wakes letters that are due again, or whose worker died while sending. Each minute. */
  "sweep-mail": z.object({}),
  /** Forgets participants when the time that they were promised is over. Each night. */
  "forget-participants": z.object({}),
  /** Brings the search up to date with what changed; asked for by the database itself (migration "search"), and each minute. */
  "index-search": z.object({}),
  /** Deletes sign-in requests and rate counters that are over. Each night. */
  "purge-sign-in": z.object({}),
} as const;

export type JobName = keyof typeof jobPayloads;
export type JobPayload<Name extends JobName> = z.output<(typeof jobPayloads)[Name]>;

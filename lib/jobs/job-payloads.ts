import * as z from "zod";
import { newsKinds } from "@/lib/subscriptions/news";

/** The work that is done outside of a request, with what each piece is told. Ids only: what it needs it reads when it runs. */
export const jobPayloads = {
  /** Sends one letter. */
  "send-mail": z.object({ mailId: z.uuid() }),
  /** Wakes letters that are due again, or whose worker died while sending. Each minute. */
  "sweep-mail": z.object({}),
  /** Tells the subscribers of a talk what happened to it, some at a time; `after` is the last one told. */
  "tell-subscribers": z.object({
    talkId: z.uuid(),
    what: z.enum(newsKinds),
    occasion: z.string().min(1).max(100),
    scheduleChangeId: z.uuid().optional(),
    toldAs: z.array(z.string().max(200)).max(5),
    after: z.uuid().optional(),
  }),
  /** Does to many proposals what somebody at the desk asked for. */
  "bulk-change": z.object({ changeId: z.uuid() }),
  /** Brings in the rows of a calendar, all or none. */
  "run-import": z.object({ importId: z.uuid() }),
  /** Takes up imports whose worker died. Each minute. */
  "sweep-imports": z.object({}),
  /** Forgets participants when the time that they were promised is over. Each night. */
  "forget-participants": z.object({}),
  /** Brings the search up to date with what changed; asked for by the database itself (migration "search"), and each minute. */
  "index-search": z.object({}),
  /** Forgets addresses that nobody confirmed in time, and those with no subscription left. Each night. */
  "forget-subscribers": z.object({}),
  /** Removes bytes of files that no record knows. Each night. */
  "purge-files": z.object({}),
  /** Deletes letters that were sent or given up a year ago. Each night. */
  "purge-mail": z.object({}),
  /** Deletes sign-in requests and rate counters that are over. Each night. */
  "purge-sign-in": z.object({}),
} as const;

export type JobName = keyof typeof jobPayloads;
export type JobPayload<Name extends JobName> = z.output<(typeof jobPayloads)[Name]>;

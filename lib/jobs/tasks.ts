import type { Task } from "graphile-worker";
import { purgeRateLimits } from "@/lib/auth/rate-limit";
import { purgeSignInTokens } from "@/lib/auth/sign-in-token";
import { runBulkChange } from "@/lib/desk/run-bulk-change";
import { purgeOrphans } from "@/lib/files/purge-orphans";
import { fileStore } from "@/lib/files/store";
import { runImport } from "@/lib/imports/run-import";
import { sweepImports } from "@/lib/imports/sweep-imports";
import { purgeMail } from "@/lib/mail/purge-mail";
import { sendMail } from "@/lib/mail/send-mail";
import { sweepMail } from "@/lib/mail/sweep-mail";
import { forgetQuestions } from "@/lib/questions/forget-questions";
import { forgetParticipants } from "@/lib/registrations/forget-participants";
import { indexChanges } from "@/lib/search/index-changes";
import { forgetSubscribers } from "@/lib/subscriptions/forget-subscribers";
import { tellSubscribers } from "@/lib/subscriptions/tell-subscribers";
import { now } from "@/lib/time/clock";
import { type JobName, type JobPayload, jobPayloads } from "./job-payloads";

/** What each job does. Every job must stand being run twice: the queue promises "at least once". */
const handlers: { [Name in JobName]: (payload: JobPayload<Name>) => Promise<void> } = {
  "send-mail": ({ mailId }) => sendMail(mailId),
  "sweep-mail": () => sweepMail(),
  "tell-subscribers": (payload) => tellSubscribers(payload, now()),
  "bulk-change": ({ changeId }) => runBulkChange(changeId, now()),
  "run-import": ({ importId }) => runImport(importId, now()),
  "sweep-imports": () => sweepImports(now()),
  "forget-subscribers": () => forgetSubscribers(new Date()),
  "forget-participants": async () => {
    const now = new Date();
    await forgetParticipants(now);
    await forgetQuestions(now);
  },
  "index-search": async () => {
    await indexChanges(new Date());
  },
  "purge-files": async () => {
    await purgeOrphans(fileStore(), new Date());
  },
  "purge-mail": () => purgeMail(new Date()),
  "purge-sign-in": async () => {
    const now = new Date();
    await purgeSignInTokens(now);
    await purgeRateLimits(now);
  },
};

/** The handlers as the queue calls them, with the payload checked first. */
export const taskList: Record<string, Task> = Object.fromEntries(
  (Object.keys(handlers) as JobName[]).map((name) => [name, (payload: unknown) => run(name, payload)]),
);

function run<Name extends JobName>(name: Name, payload: unknown): Promise<void> {
  return handlers[name](jobPayloads[name].parse(payload) as JobPayload<Name>);
}

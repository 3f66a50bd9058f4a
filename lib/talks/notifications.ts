import type { Tx } from "@/lib/db/client";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import type { MailPropsInput } from "@/lib/mail/mail-props";
import { queueMail } from "@/lib/mail/queue-mail";
import { type DateValue, fromColumns } from "@/lib/time/date-value";
import type { PlainDay } from "@/lib/time/plain-day";
import { peopleWhoRun } from "./people-who-run";
import type { FoundTalk } from "./scope";

/** Occurrence of the letters that tell of a change: who got one of them is told. */
type ToldAs = string;
type ChangeOfTalk = "talk-rescheduled" | "talk-postponed" | "talk-cancelled";

/** Tells those with a place that the talk has another date. `talk` is as it was before. */
export async function notifyRescheduled(
  tx: Tx,
  talk: FoundTalk,
  change: { schedule: DateValue; reason?: string; version: number },
): Promise<ToldAs> {
  const { schedule, reason, version } = change;
  const facts = { title: talk.title, before: fromColumns(talk), schedule, talkSlug: talk.slug };
  return tellRegistrants(tx, talk, "talk-rescheduled", { ...facts, ...(reason ? { reason } : {}) }, version);
}

/** Tells those with a place that the talk is put off, and that their place is kept. */
export async function notifyPostponed(
  tx: Tx,
  talk: FoundTalk,
  change: { reason: string; version: number },
): Promise<ToldAs> {
  const facts = { title: talk.title, before: fromColumns(talk), reason: change.reason, talkSlug: talk.slug };
  return tellRegistrants(tx, talk, "talk-postponed", facts, change.version);
}

/** Tells those with a place that the talk will not take place. */
export async function notifyCancelled(
  tx: Tx,
  talk: FoundTalk,
  change: { reason: string; version: number },
): Promise<ToldAs> {
  const facts = { title: talk.title, schedule: fromColumns(talk), reason: change.reason, talkSlug: talk.slug };
  return tellRegistrants(tx, talk, "talk-cancelled", facts, change.version);
}

/** Tells those who run the talk that its summary report is due, and by when. */
export async function notifyReportDue(tx: Tx, talk: FoundTalk, { dueOn }: { dueOn: PlainDay }): Promise<void> {
  for (const { personId, email, name, locale } of await peopleWhoRun(tx, talk)) {
    await queueMail(tx, {
      template: "report-due",
      to: { email, personId, name },
      locale,
      props: { title: talk.title, dueOn, path: `/desk/talks/${talk.slug}/report` },
      occurrence: `talk.hold:${talk.id}`,
    });
  }
}

/** One letter each to everyone who confirmed an address: with a place, or waiting for one. */
async function tellRegistrants<Name extends ChangeOfTalk>(
  tx: Tx,
  talk: FoundTalk,
  template: Name,
  props: MailPropsInput<Name>,
  version: number,
): Promise<ToldAs> {
  const occurrence = `${template}:${talk.id}:${version}`;
  const registrants = await tx.registration.findMany({
    where: { talkId: talk.id, status: { in: ["confirmed", "waitlisted"] } },
    select: { email: true, name: true, locale: true },
    orderBy: { id: "asc" },
  });
  for (const { email, name, locale } of registrants) {
    await queueMail(tx, {
      template,
      to: { email, name },
      locale: isLocale(locale) ? locale : defaultLocale,
      props,
      occurrence,
    });
  }
  return occurrence;
}

import { db, inTransaction, type Tx } from "@/lib/db/client";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { addJob } from "@/lib/jobs/add-job";
import type { JobPayload } from "@/lib/jobs/job-payloads";
import { queueMail } from "@/lib/mail/queue-mail";
import { findPublicTalk, type TalkPage } from "@/lib/talks/public-queries";
import { materialsArePublic } from "@/lib/talks/public-view";
import { type DateValue, fromColumns } from "@/lib/time/date-value";
import { titleIn } from "@/lib/translations/in-language";
import { followersAfter, type Recipient } from "./followers";
import { stillTrue } from "./news";

type Payload = JobPayload<"tell-subscribers">;

/** Subscribers whom one run tells. The next run is queued in the same transaction, so that a killed worker loses nobody. */
const batchSize = 200;

/**
 * Tells subscribers what happened to a talk: one letter a person and occurrence, in their language, of what is public at
 * this moment. Takes them in order of their ids; running twice tells nobody twice.
 */
export async function tellSubscribers(payload: Payload, now: Date): Promise<void> {
  const row = await db.talk.findUnique({ where: { id: payload.talkId }, select: { slug: true } });
  const talk = row && (await findPublicTalk(row.slug, now));
  if (!talk || !stillTrue(payload.what, talk)) return;
  const change = await publicChange(payload, talk);
  const { people, last } = await followersAfter(talk.id, payload.after, batchSize);
  await inTransaction(async (tx) => {
    for (const person of await stillWaiting(tx, people, payload)) await write(tx, talk, change, person, payload);
    if (last) await goOn(tx, { ...payload, after: last });
  });
}

interface Change {
  before?: DateValue;
  reason?: string;
}

/** What the date was, and why it changed as far as that is public: reasons are free text and may name a mission. */
async function publicChange({ scheduleChangeId }: Payload, talk: TalkPage): Promise<Change> {
  if (!scheduleChangeId) return {};
  const change = await db.scheduleChange.findFirst({ where: { id: scheduleChangeId, talkId: talk.id } });
  if (!change) return {};
  const before = fromColumns(change);
  return {
    ...(before.precision === "unknown" ? {} : { before }),
    ...(change.reason && materialsArePublic(talk) ? { reason: change.reason } : {}),
  };
}

/** Those who have not ended everything meanwhile, and got no letter of the same change by name. */
async function stillWaiting(tx: Tx, people: readonly Recipient[], { toldAs }: Payload): Promise<Recipient[]> {
  const ids = people.map(({ subscriberId }) => subscriberId);
  const held = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM subscriber WHERE id = ANY(${ids}::uuid[]) FOR SHARE`;
  const told = await tx.mail.findMany({
    where: { occurrence: { in: toldAs }, recipientEmail: { in: people.map(({ email }) => email) } },
    select: { recipientEmail: true },
  });
  const there = new Set(held.map(({ id }) => id));
  const toldBefore = new Set(told.map(({ recipientEmail }) => recipientEmail));
  return people.filter(({ subscriberId, email }) => there.has(subscriberId) && !toldBefore.has(email));
}

async function write(tx: Tx, talk: TalkPage, change: Change, person: Recipient, payload: Payload): Promise<void> {
  const locale = isLocale(person.locale) ? person.locale : defaultLocale;
  await queueMail(tx, {
    template: "talk-news",
    to: { email: person.email },
    locale,
    props: {
      what: payload.what,
      subscriberId: person.subscriberId,
      query: person.query,
      title: titleIn(talk, locale).text,
      talkSlug: talk.slug,
      ...change,
      ...(talk.schedule.precision === "unknown" ? {} : { schedule: talk.schedule }),
    },
    occurrence: `talk-news:${payload.what}:${talk.id}:${payload.occasion}`,
  });
}

async function goOn(tx: Tx, payload: Payload): Promise<void> {
  const jobKey = `tell-subscribers:${payload.what}:${payload.talkId}:${payload.occasion}:${payload.after}`;
  await addJob(tx, "tell-subscribers", payload, { jobKey });
}

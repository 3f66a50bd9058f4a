import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyToken } from "@/lib/auth/signed-link";
import { db, inTransaction } from "@/lib/db/client";
import type { MailTemplate } from "@/lib/mail/mail-props";
import { type QueuedMail, queueMail } from "@/lib/mail/queue-mail";
import { sendMail } from "@/lib/mail/send-mail";
import { sweepMail } from "@/lib/mail/sweep-mail";
import { type MailTransport, openTransport } from "@/lib/mail/transport";
import { asOwner, useDatabase } from "../../support/database";
import { type SmtpSink, startSmtpSink } from "../../support/smtp-sink";

useDatabase();

let sink: SmtpSink;
let transport: MailTransport;
beforeAll(async () => {
  sink = await startSmtpSink();
  transport = openTransport(sink.url);
});
beforeEach(async () => {
  sink.verdict = "accept";
  sink.letters = [];
  await db.mail.deleteMany();
  await asOwner("DELETE FROM graphile_worker._private_jobs");
});
afterAll(async () => {
  transport.close();
  await sink.stop();
});

const minute = 60_000;

async function queue<Name extends MailTemplate>(differing: Partial<QueuedMail<Name>> = {}): Promise<string> {
  const mail = {
    template: "changes-requested",
    to: { email: "partner@example.org", name: "Amal" },
    locale: "en",
    props: {
      reference: "GCM-P-2026-0001",
      title: "Missing migrants",
      reason: "Name a speaker.",
      path: "/my/proposals/1",
    },
    occurrence: "proposal.requestChanges:1:2",
    ...differing,
  } as QueuedMail<Name>;
  const id = await inTransaction((tx) => queueMail(tx, mail));
  if (!id) throw new Error("not queued");
  return id;
}

const row = (id: string) => db.mail.findUniqueOrThrow({ where: { id } });

/** Lets the time that a letter waits for be over. */
const makeDue = (id: string) =>
  db.mail.update({ where: { id }, data: { nextAttemptAt: new Date(Date.now() - minute) } });

describe("sending a letter", () => {
  test("goes to the stored address with its Message-ID, as html and text, and is marked", async () => {
    const id = await queue();
    await sendMail(id, transport);

    const [letter] = sink.letters;
    const mail = await row(id);
    expect(sink.letters).toHaveLength(1);
    expect(letter?.recipients).toEqual(["partner@example.org"]);
    expect(letter?.mail).toMatchObject({
      messageId: mail.messageId,
      subject: "Please amend your proposal GCM-P-2026-0001",
      to: [{ address: "partner@example.org", name: "Amal" }],
    });
    expect(letter?.mail.html).toContain('lang="en"');
    expect(letter?.mail.text).toContain("Name a speaker.");
    expect(letter?.mail.text).toContain("https://talks.test.example/en/my/proposals/1");
    expect(mail).toMatchObject({ status: "sent", attempts: 1, leaseUntil: null, lastError: null });
    expect(mail.sentAt).not.toBeNull();
  });

  test("news to a subscriber can be ended with one press; other letters have no such header", async () => {
    await sendMail(await queue(), transport);
    const subscriberId = "0199a0e2-0000-7000-8000-000000000001";
    const props = { what: "cancelled", subscriberId, query: null, title: "A talk", talkSlug: "a-talk" } as const;
    await sendMail(await queue<"talk-news">({ template: "talk-news", props }), transport);
    const [other, news] = sink.letters.map(({ mail }) => new Map(mail.headers.map(({ key, value }) => [key, value])));
    expect([other?.has("list-unsubscribe"), other?.has("list-unsubscribe-post")]).toEqual([false, false]);
    expect(news?.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const [, token] =
      /^<https:\/\/talks\.test\.example\/api\/subscriptions\/unsubscribe\?token=([\w.-]+)>$/.exec(
        news?.get("list-unsubscribe") ?? "",
      ) ?? [];
    expect(verifyToken("subscriptions-manage", token, new Date())).toBe(subscriberId);
  });

  test("a second job for the same letter does nothing", async () => {
    const id = await queue();
    await Promise.all([sendMail(id, transport), sendMail(id, transport), sendMail(id, transport)]);
    await sendMail(id, transport);
    expect(sink.letters).toHaveLength(1);
  });

  test("refused for now: waits a minute, then goes under the same Message-ID", async () => {
    const id = await queue();
    sink.verdict = { code: 451, at: "recipient" };
    const before = Date.now();
    await sendMail(id, transport);

    const waiting = await row(id);
    expect(waiting).toMatchObject({ status: "failed", attempts: 1, lastError: expect.stringContaining("451") });
    expect(waiting.nextAttemptAt.getTime() - before).toBeGreaterThan(0.9 * minute);
    await sendMail(id, transport);
    expect(await row(id)).toMatchObject({ attempts: 1 });

    sink.verdict = "accept";
    await makeDue(id);
    await sendMail(id, transport);
    expect(await row(id)).toMatchObject({ status: "sent", attempts: 2 });
    expect(sink.letters.map((letter) => letter.mail.messageId)).toEqual([waiting.messageId]);
  });

  test.each([
    { code: 550, at: "recipient" },
    { code: 554, at: "data" },
  ] as const)("refused for good with $code: dead at once, with the server's reason", async (verdict) => {
    const id = await queue();
    sink.verdict = verdict;
    await sendMail(id, transport);
    expect(await row(id)).toMatchObject({
      status: "dead",
      attempts: 1,
      lastError: expect.stringContaining(String(verdict.code)),
    });
  });

  test("still refused after 48 hours: dead", async () => {
    const id = await queue();
    await db.mail.update({
      where: { id },
      data: { createdAt: new Date(Date.now() - 47.5 * 60 * minute), attempts: 8 },
    });
    sink.verdict = { code: 451, at: "data" };
    await sendMail(id, transport);
    expect(await row(id)).toMatchObject({ status: "dead", lastError: expect.stringContaining("451") });
  });

  test("the connection broke after the letter was handed over: unknown, and sent again as the same letter", async () => {
    const id = await queue();
    sink.verdict = "drop";
    await sendMail(id, transport);
    expect(await row(id)).toMatchObject({ status: "unknown", attempts: 1 });

    sink.verdict = "accept";
    await makeDue(id);
    await sendMail(id, transport);
    expect(await row(id)).toMatchObject({ status: "sent" });
    expect(new Set(sink.letters.map((letter) => letter.mail.messageId)).size).toBe(1);
  });

  test("no server at all: the letter waits, never longer than five minutes", async () => {
    const gone = await startSmtpSink();
    await gone.stop();
    const nowhere = openTransport(gone.url);
    const id = await queue();
    await db.mail.update({ where: { id }, data: { attempts: 5 } });
    await sendMail(id, nowhere);
    nowhere.close();
    const mail = await row(id);
    expect(mail.status).toBe("failed");
    expect(mail.nextAttemptAt.getTime() - Date.now()).toBeLessThanOrEqual(5 * minute);
  });

  test("facts that do not fit the letter are a failure with a reason, not a loop", async () => {
    const id = await queue();
    await db.mail.update({ where: { id }, data: { props: { reference: 7 } } });
    await sendMail(id, transport);
    expect(await row(id)).toMatchObject({ status: "failed", attempts: 1, lastError: expect.stringContaining("title") });
    expect(sink.letters).toEqual([]);
  });
});

describe("the sweep", () => {
  const sweptIds = async () => {
    const jobs = await db.$queryRaw<{ id: string }[]>`
      SELECT payload->>'mailId' AS id FROM graphile_worker._private_jobs WHERE key LIKE 'mail:%' AND locked_at IS NULL`;
    return jobs.map((job) => job.id).sort();
  };

  test("wakes what is due or lost its job, leaves what waits, was sent, or is being sent", async () => {
    const states = {
      lostJob: {},
      dueAgain: { status: "failed", nextAttemptAt: new Date(Date.now() - minute) },
      waiting: { status: "failed", nextAttemptAt: new Date(Date.now() + minute) },
      sent: { status: "sent" },
      dead: { status: "dead" },
      inHand: { status: "sending", leaseUntil: new Date(Date.now() + minute) },
      abandoned: { status: "sending", leaseUntil: new Date(Date.now() - 1) },
    } as const;
    const ids: Record<string, string> = {};
    for (const [name, data] of Object.entries(states)) {
      ids[name] = await queue({ occurrence: name });
      await db.mail.update({ where: { id: ids[name] }, data });
    }
    await asOwner("DELETE FROM graphile_worker._private_jobs");
    await Promise.all([sweepMail(), sweepMail()]);

    expect(await sweptIds()).toEqual([ids.lostJob, ids.dueAgain, ids.abandoned].sort());
    expect(await row(ids.abandoned ?? "")).toMatchObject({ status: "unknown", leaseUntil: null });
  });

  test("a job which a killed worker holds does not keep the letter back", async () => {
    const id = await queue();
    await asOwner("UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'killed', attempts = 1");
    await sweepMail();
    expect(await sweptIds()).toEqual([id]);
  });

  test("a worker that slept through its lease does not overrule the one after it", async () => {
    const id = await queue();
    sink.verdict = "stall";
    const slow = openTransport(sink.url);
    const sleeping = sendMail(id, slow);
    await sink.received(1);
    await db.mail.update({ where: { id }, data: { leaseUntil: new Date(Date.now() - 1) } });
    await sweepMail();

    sink.verdict = "accept";
    await sendMail(id, transport);
    expect(await row(id)).toMatchObject({ status: "sent", attempts: 2 });
    sink.hangUp();
    await sleeping;
    slow.close();
    expect(await row(id)).toMatchObject({ status: "sent", attempts: 2, lastError: null });
  });
});

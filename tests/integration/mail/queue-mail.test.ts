import { beforeEach, describe, expect, test } from "vitest";
import { db, inTransaction } from "@/lib/db/client";
import { type QueuedMail, queueMail } from "@/lib/mail/queue-mail";
import { asOwner, useDatabase } from "../../support/database";

useDatabase();
beforeEach(async () => {
  await db.mail.deleteMany();
  await asOwner("DELETE FROM graphile_worker._private_jobs");
});

const receipt: QueuedMail<"proposal-submitted"> = {
  template: "proposal-submitted",
  to: { email: "partner@example.org", name: "Amal" },
  locale: "en",
  props: { reference: "GCM-P-2026-0001", title: "Missing migrants", path: "/my/proposals/1" },
  occurrence: "proposal.submit:1:1",
};

const jobs = () => db.$queryRaw<{ key: string; task: string; payload: unknown }[]>`
  SELECT jobs.key, tasks.identifier AS task, jobs.payload FROM graphile_worker._private_jobs jobs
  JOIN graphile_worker._private_tasks tasks ON tasks.id = jobs.task_id`;

describe("queueing a letter", () => {
  test("writes row and job when the change commits", async () => {
    const id = await inTransaction((tx) => queueMail(tx, receipt));
    const [mail] = await db.mail.findMany();
    expect(mail).toMatchObject({ id, status: "queued", attempts: 0, recipientEmail: "partner@example.org" });
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@talks\.test\.example>$/);
    expect(await jobs()).toEqual([{ key: `mail:${id}`, task: "send-mail", payload: { mailId: id } }]);
  });

  test("leaves neither row nor job when the change rolls back", async () => {
    const work = inTransaction(async (tx) => {
      await queueMail(tx, receipt);
      expect(await tx.mail.count()).toBe(1);
      throw new Error("the change failed");
    });
    await expect(work).rejects.toThrow("the change failed");
    expect(await db.mail.count()).toBe(0);
    expect(await jobs()).toEqual([]);
  });

  test("tells a person of one occurrence once, and another person or occurrence too", async () => {
    const send = (differing: Partial<typeof receipt>) =>
      inTransaction((tx) => queueMail(tx, { ...receipt, ...differing }));
    expect(await send({})).not.toBeNull();
    expect(await send({})).toBeNull();
    expect(await send({ to: { email: "PARTNER@example.org" } })).toBeNull();
    expect(await send({ to: { email: "other@example.org" } })).not.toBeNull();
    expect(await send({ occurrence: "proposal.submit:1:2" })).not.toBeNull();
    expect(await jobs()).toHaveLength(3);
  });

  test("keeps dates as facts that the letter reads back", async () => {
    await inTransaction((tx) =>
      queueMail(tx, {
        template: "registration-cancelled",
        to: { email: "amal@example.org" },
        locale: "en",
        occurrence: "registration.cancel:1",
        props: {
          title: "Missing migrants",
          talkSlug: "missing-migrants",
          schedule: {
            precision: "minute",
            windowStart: "2026-12-03",
            windowEnd: "2026-12-03",
            start: new Date("2026-12-03T14:00:00Z"),
            end: null,
            timeZone: "Europe/Zurich",
            tentative: false,
            words: null,
          },
        },
      }),
    );
    const [mail] = await db.mail.findMany();
    expect(mail?.props).toMatchObject({ schedule: { start: "2026-12-03T14:00:00.000Z" } });
  });

  test.each([
    '"e@evil.example"@victim.example',
    "a@x.example,b@y.example",
    "a＠x.example",
    "a@x.example\r\nBcc: b@y.example",
  ])("refuses the recipient %j and writes nothing", async (email) => {
    await expect(inTransaction((tx) => queueMail(tx, { ...receipt, to: { email } }))).rejects.toThrow();
    expect(await db.mail.count()).toBe(0);
  });

  test("a name cannot carry a header", async () => {
    await inTransaction((tx) =>
      queueMail(tx, { ...receipt, to: { email: "a@x.example", name: "Amal\r\nBcc: b@y.example" } }),
    );
    expect(await db.mail.findMany({ select: { recipientName: true } })).toEqual([
      { recipientName: "Amal Bcc: b@y.example" },
    ]);
  });
});

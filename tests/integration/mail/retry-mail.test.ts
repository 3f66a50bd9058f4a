import { describe, expect, test } from "vitest";
import { visitor } from "@/lib/access/actor";
import { db, inTransaction } from "@/lib/db/client";
import { ExpectedFailure } from "@/lib/errors";
import { countDeadMail, listDeadMail, oldestDueMailSeconds } from "@/lib/mail/queries";
import { queueMail } from "@/lib/mail/queue-mail";
import { retryMail } from "@/lib/mail/retry-mail";
import { contextOf, makeActor } from "../../factories/people";
import { asOwner, useDatabase } from "../../support/database";

useDatabase({ fresh: "test" });

async function deadLetter() {
  const id = await inTransaction((tx) =>
    queueMail(tx, {
      template: "report-published",
      to: { email: "partner@example.org", name: "Amal" },
      locale: "en",
      props: { title: "Missing migrants", talkSlug: "missing-migrants" },
      occurrence: "report.publish:1",
    }),
  );
  await asOwner("DELETE FROM graphile_worker._private_jobs");
  return db.mail.update({
    where: { id: id ?? "" },
    data: { status: "dead", attempts: 9, lastError: "550 no such mailbox" },
  });
}

const jobs = () => db.$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker._private_jobs`;

describe("a letter that was given up", () => {
  test("is on the list with its reason, and goes again when the secretariat says so", async () => {
    const secretariat = await makeActor("secretariat");
    const mail = await deadLetter();
    expect(await countDeadMail()).toBe(1);
    expect(await listDeadMail(secretariat, { take: 10 })).toEqual([
      {
        id: mail.id,
        template: "report-published",
        recipientEmail: "partner@example.org",
        recipientName: "Amal",
        attempts: 9,
        reason: "550 no such mailbox",
        createdAt: mail.createdAt,
      },
    ]);

    await retryMail({ id: mail.id }, contextOf(secretariat));
    expect(await db.mail.findUnique({ where: { id: mail.id } })).toMatchObject({
      status: "queued",
      attempts: 0,
      messageId: mail.messageId,
    });
    expect(await jobs()).toEqual([{ key: `mail:${mail.id}` }]);
    expect(await db.auditEntry.findMany({ where: { subjectId: mail.id } })).toMatchObject([
      { action: "mail.retry", actorId: secretariat.personId },
    ]);
    expect(await countDeadMail()).toBe(0);
  });

  test("two people who send it again at once make one attempt; the second is told", async () => {
    const secretariat = await makeActor("secretariat");
    const mail = await deadLetter();
    const results = await Promise.allSettled([1, 2].map(() => retryMail({ id: mail.id }, contextOf(secretariat))));
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await jobs()).toHaveLength(1);
  });

  test("is nobody else's to see or send", async () => {
    const mail = await deadLetter();
    for (const actor of [
      visitor,
      await makeActor("partner"),
      await makeActor("focal-point"),
      await makeActor("workstream-lead"),
    ]) {
      await expect(listDeadMail(actor, { take: 10 })).rejects.toThrow(ExpectedFailure);
      await expect(retryMail({ id: mail.id }, contextOf(actor))).rejects.toThrow(ExpectedFailure);
    }
    expect(await db.mail.findUnique({ where: { id: mail.id } })).toMatchObject({ status: "dead" });
  });
});

test("how long the oldest due letter waits tells of a stopped worker", async () => {
  const now = new Date();
  expect(await oldestDueMailSeconds(now)).toBe(0);
  const mail = await deadLetter();
  expect(await oldestDueMailSeconds(now)).toBe(0);
  await db.mail.update({
    where: { id: mail.id },
    data: { status: "failed", nextAttemptAt: new Date(now.getTime() - 90_000) },
  });
  expect(await oldestDueMailSeconds(now)).toBe(90);
});

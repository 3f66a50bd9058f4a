import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { db, inTransaction } from "@/lib/db/client";
import { queueMail } from "@/lib/mail/queue-mail";
import { useDatabase } from "../../support/database";
import { type SmtpSink, startSmtpSink } from "../../support/smtp-sink";

useDatabase();

let sink: SmtpSink;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  sink = await startSmtpSink();
});
afterEach(async () => {
  await Promise.all([...running].map((worker) => end(worker, "SIGKILL")));
});
afterAll(() => sink.stop());

/** The worker in a process of its own, on this file's database and mail server. */
function startWorker(): ChildProcess {
  const program = path.resolve(import.meta.dirname, "../../support/worker-process.ts");
  const worker = spawn(process.execPath, ["--import", "tsx", program], {
    env: { ...process.env, SMTP_URL: sink.url },
    stdio: ["ignore", "ignore", "inherit"],
  });
  running.add(worker);
  return worker;
}

async function end(worker: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  const exited = worker.exitCode === null && worker.signalCode === null ? once(worker, "exit") : undefined;
  worker.kill(signal);
  await exited;
  running.delete(worker);
}

async function queueLetters(count: number): Promise<string[]> {
  await inTransaction(async (tx) => {
    for (let number = 1; number <= count; number += 1) {
      await queueMail(tx, {
        template: "follow-up-assigned",
        to: { email: `owner${number}@example.org` },
        locale: "en",
        occurrence: `followUp.assign:${number}`,
        props: { title: `Task ${number}`, talkTitle: "Missing migrants", dueOn: "2026-12-31", path: "/my" },
      });
    }
  });
  const rows = await db.mail.findMany({ select: { messageId: true } });
  return rows.map((row) => row.messageId).sort();
}

test("letters of a worker that is killed while it sends all arrive, under the Message-IDs they had", async () => {
  const messageIds = await queueLetters(20);

  // Three letters at a time reach the mail server, which takes them and never answers: the worst moment to die.
  sink.verdict = "stall";
  const first = startWorker();
  await sink.received(3);
  await end(first, "SIGKILL");
  sink.hangUp();
  const left = await db.mail.groupBy({ by: ["status"], _count: true, orderBy: { status: "asc" } });
  expect(left.map((group) => group.status)).toContain("sending");
  expect(left.map((group) => group.status)).not.toContain("sent");

  // The minute of the lease goes by.
  await db.mail.updateMany({ where: { status: "sending" }, data: { leaseUntil: new Date(Date.now() - 1000) } });
  const before = sink.letters.length;
  sink.verdict = "accept";
  const second = startWorker();
  await sink.received(before + messageIds.length);
  await end(second, "SIGTERM");

  const delivered = sink.letters.slice(before).map((letter) => letter.mail.messageId);
  expect(delivered.sort()).toEqual(messageIds);
  expect(await db.mail.count({ where: { status: "sent" } })).toBe(messageIds.length);
  const seen = new Set(sink.letters.map((letter) => letter.mail.messageId));
  expect([...seen].sort()).toEqual(messageIds);
}, 60_000);

test("a worker that is asked to stop finishes the letter in its hands", async () => {
  await db.mail.deleteMany();
  await queueLetters(1);
  const before = sink.letters.length;
  const worker = startWorker();
  await sink.received(before + 1);
  await end(worker, "SIGTERM");
  expect(worker.exitCode).toBe(0);
  expect(await db.mail.findMany({ select: { status: true } })).toEqual([{ status: "sent" }]);
}, 60_000);

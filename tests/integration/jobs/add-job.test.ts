import { randomUUID } from "node:crypto";
import type { JobHelpers } from "graphile-worker";
import { beforeEach, describe, expect, test } from "vitest";
import { requestSignIn } from "@/lib/auth/request-sign-in";
import { db, inTransaction } from "@/lib/db/client";
import { addJob } from "@/lib/jobs/add-job";
import { taskList } from "@/lib/jobs/tasks";
import { asOwner, useDatabase } from "../../support/database";

useDatabase();
beforeEach(() => asOwner("DELETE FROM graphile_worker._private_jobs"));

const jobs = () => db.$queryRaw<{ key: string | null; payload: unknown; run_at: Date; priority: number }[]>`
  SELECT key, payload, run_at, priority FROM graphile_worker._private_jobs ORDER BY id`;

describe("adding a job", () => {
  test("waits for the commit, and goes with a rollback", async () => {
    const mailId = randomUUID();
    await expect(
      inTransaction(async (tx) => {
        await addJob(tx, "send-mail", { mailId });
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await jobs()).toEqual([]);

    await inTransaction(async (tx) => {
      await addJob(tx, "send-mail", { mailId });
      expect(await jobs()).toEqual([]);
    });
    expect(await jobs()).toMatchObject([{ payload: { mailId } }]);
  });

  test("the same key again replaces the waiting job, or leaves its place in the queue", async () => {
    const payload = { mailId: randomUUID() };
    const early = new Date("2026-01-01T00:00:00Z");
    const late = new Date("2030-01-01T00:00:00Z");
    await addJob(db, "send-mail", payload, { jobKey: "k", runAt: early });
    await addJob(db, "send-mail", payload, { jobKey: "k", runAt: late, keepPlace: true, priority: 3 });
    expect(await jobs()).toEqual([{ key: "k", payload, run_at: early, priority: 3 }]);
    await addJob(db, "send-mail", payload, { jobKey: "k", runAt: late });
    expect(await jobs()).toEqual([{ key: "k", payload, run_at: late, priority: 0 }]);
  });

  test("a payload that does not fit is refused before it is written", async () => {
    await expect(addJob(db, "send-mail", { mailId: "not an id" })).rejects.toThrow();
    expect(await jobs()).toEqual([]);
  });
});

describe("running a job", () => {
  const run = (name: string, payload: unknown) => taskList[name]?.(payload, {} as JobHelpers);

  test("what stands in the queue is checked again", () => {
    expect(() => run("send-mail", { mailId: 7 })).toThrow();
  });

  test("a scheduled job is told its hour, which does not matter", async () => {
    await run("sweep-mail", { _cron: { ts: "2026-11-21T00:00:00Z", backfilled: false } });
  });

  test("the night deletes what is over, and only that", async () => {
    const longAgo = new Date(Date.now() - 30 * 3_600_000);
    const ask = (email: string, now: Date) =>
      requestSignIn({ email, callback: "" }, { networkAddress: email, locale: "en", now });
    await ask("old@example.org", longAgo);
    await ask("new@example.org", new Date());
    expect(await db.rateLimit.count()).toBe(4);
    await run("purge-sign-in", {});
    expect(await db.signInToken.findMany({ select: { email: true } })).toEqual([{ email: "new@example.org" }]);
    expect(await db.rateLimit.count()).toBe(2);
  });
});

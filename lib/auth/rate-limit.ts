import { db } from "@/lib/db/client";
import { ExpectedFailure } from "@/lib/errors";
import { keyedDigest } from "./derived-key";

export interface Limit {
  /** Part of the counter's key; each limit counts for itself. */
  name: string;
  points: number;
  seconds: number;
}

/**
 * Spends one point of a limit; the counter stands in PostgreSQL, so that it holds over several processes and a restart.
 * One statement, so that parallel requests cannot slip through between reading and writing. Who is counted is stored as a
 * keyed digest only: the table holds no address of anybody.
 * @param subject what is counted: a mail address, a network address
 * @throws ExpectedFailure `rate-limited`, with the minutes to wait
 */
export async function spendPoint(limit: Limit, subject: string, now: Date): Promise<void> {
  const key = `${limit.name}:${keyedDigest("rate-limit", subject).toString("base64url").slice(0, 22)}`;
  const nowMs = now.getTime();
  const endMs = nowMs + limit.seconds * 1000;
  const [row] = await db.$queryRaw<{ points: number; expire: bigint }[]>`
    INSERT INTO rate_limit AS counter (key, points, expire) VALUES (${key}, 1, ${endMs}::bigint)
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN counter.expire <= ${nowMs}::bigint THEN 1 ELSE counter.points + 1 END,
      expire = CASE WHEN counter.expire <= ${nowMs}::bigint THEN ${endMs}::bigint ELSE counter.expire END
    RETURNING points, expire`;
  if (!row || row.points <= limit.points) return;
  const minutes = Math.max(1, Math.ceil((Number(row.expire) - nowMs) / 60_000));
  throw new ExpectedFailure({ kind: "rate-limited", message: { key: "auth.tooMany", values: { minutes } } });
}

/** Deletes counters whose window is over. */
export async function purgeRateLimits(now: Date): Promise<void> {
  await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } });
}

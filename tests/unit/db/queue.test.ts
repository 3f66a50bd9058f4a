import { describe, expect, test } from "vitest";
import { queueFor } from "@/lib/db/queue";

const tooLate = () => new Error("too late");

describe("a queue", () => {
  test("runs no more at once than it has places, in the order of coming", async () => {
    const inTurn = queueFor(2, 60_000, tooLate);
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const work = (name: number) => async () => {
      order.push(name);
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    await Promise.all([1, 2, 3, 4, 5, 6].map((name) => inTurn(work(name))));
    expect(most).toBe(2);
    expect(order).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("gives the place on also when the work fails", async () => {
    const inTurn = queueFor(1, 60_000, tooLate);
    await expect(inTurn(() => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    await expect(inTurn(async () => "next")).resolves.toBe("next");
  });

  test("who waits too long gives up, and keeps nobody behind from coming", async () => {
    const inTurn = queueFor(1, 20, tooLate);
    const first = Promise.withResolvers<void>();
    const holding = inTurn(() => first.promise);
    await expect(inTurn(async () => "never")).rejects.toThrow("too late");
    first.resolve();
    await holding;
    await expect(inTurn(async () => "after")).resolves.toBe("after");
  });
});

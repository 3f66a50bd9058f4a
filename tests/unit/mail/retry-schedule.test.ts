import { describe, expect, test } from "vitest";
import { nextAttempt } from "@/lib/mail/retry-schedule";

const minute = 60_000;
const createdAt = new Date("2026-11-21T00:00:00Z");
const refusedForNow = { permanent: false, unreachable: false };

describe("when a letter is tried again", () => {
  test("after 1, 5 and 15 minutes, 1, 4 and 12 hours; dead after 48 hours", () => {
    const tried: number[] = [];
    for (let attempts = 1, at: Date | null = createdAt; at; attempts += 1) {
      tried.push((at.getTime() - createdAt.getTime()) / minute);
      at = nextAttempt({ attempts, createdAt }, refusedForNow, at);
    }
    expect(tried).toEqual([0, 1, 6, 21, 81, 321, 1041, 1761, 2481]);
  });

  test("never, when it was refused for good", () => {
    expect(nextAttempt({ attempts: 1, createdAt }, { permanent: true, unreachable: false }, createdAt)).toBeNull();
  });

  test("within five minutes while no server answers, so that a long outage drains quickly", () => {
    const at = nextAttempt({ attempts: 6, createdAt }, { permanent: false, unreachable: true }, createdAt);
    expect(at).toEqual(new Date(createdAt.getTime() + 5 * minute));
  });

  test("no longer than it is worth reading", () => {
    const letter = { attempts: 4, createdAt, longestLife: 30 * minute };
    expect(nextAttempt(letter, refusedForNow, new Date(createdAt.getTime() + 21 * minute))).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** The environment is read once a process, so each case loads the clock anew. */
async function nowWith(variables: Record<string, string>): Promise<Date> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { now } = await import("@/lib/time/clock");
  return now();
}

describe("the clock", () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllEnvs());

  test("runs", async () => {
    const before = Date.now();
    expect((await nowWith({})).getTime()).toBeGreaterThanOrEqual(before);
  });

  test("stands still at DEMO_NOW, in the demo and outside of production", async () => {
    const DEMO_NOW = "2026-11-20T09:00:00+01:00";
    expect((await nowWith({ DEMO_NOW })).toISOString()).toBe("2026-11-20T08:00:00.000Z");
  });

  test("is not stopped in production without the demo", async () => {
    const before = Date.now();
    const variables = { DEMO_NOW: "2020-01-01T00:00:00Z", NODE_ENV: "production", DEMO: "false" };
    expect((await nowWith(variables)).getTime()).toBeGreaterThanOrEqual(before);
  });
});

import { describe, expect, test } from "vitest";
import { webFaults, workerFaults } from "@/lib/cli/production";
import { type Environment, readEnvironment } from "@/lib/env";

const sound = {
  APP_URL: "https://talks.example.org",
  AUTH_SECRET: "q1w2E3r4T5y6U7i8O9p0A1s2D3f4G5h6",
  SMTP_URL: "smtp://mail.example.org:587",
};

function environment(changes: Record<string, string>): Environment {
  const result = readEnvironment({ ...sound, ...changes });
  if (!result.ok) throw new Error(result.faults.join(" "));
  return result.env;
}

describe("a real installation", () => {
  test("starts with an address, a secret and a mail server", () => {
    expect(webFaults(environment({}))).toEqual([]);
    expect(workerFaults(environment({}))).toEqual([]);
  });

  test.each([
    ["the demo's sign-in", { DEMO: "true" }, /^DEMO lets anybody sign in/],
    ["no address", { APP_URL: "" }, /^APP_URL is not set/],
    ["an address without encryption", { APP_URL: "http://talks.example.org" }, /^APP_URL must begin with https/],
    ["no secret", { AUTH_SECRET: "" }, /^AUTH_SECRET is not set/],
    ["a secret of one letter", { AUTH_SECRET: "a".repeat(40) }, /^AUTH_SECRET can be guessed/],
    [
      "a secret out of a manual",
      { AUTH_SECRET: "please-change-me-0123456789-abcdefgh" },
      /^AUTH_SECRET can be guessed/,
    ],
    ["half an identity provider", { OIDC_ISSUER: "https://login.example.org" }, /belong together/],
  ])("refuses %s in one sentence", (_what, changes, sentence) => {
    const faults = webFaults(environment(changes));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
  });

  test("may be tried without encryption on the machine itself", () => {
    expect(webFaults(environment({ APP_URL: "http://localhost:3000" }))).toEqual([]);
  });

  test("has a worker that needs a mail server", () => {
    expect(workerFaults(environment({ SMTP_URL: "" }))).toEqual([expect.stringMatching(/^SMTP_URL is not set/)]);
  });
});

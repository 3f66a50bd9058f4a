import { describe, expect, test } from "vitest";
import { readEnvironment } from "@/lib/env";

function faultsOf(source: Record<string, string>): string[] {
  const result = readEnvironment(source);
  return result.ok ? [] : result.faults;
}

describe("the environment", () => {
  test("may be empty: everything has a default or is optional", () => {
    const result = readEnvironment({});
    expect(result).toMatchObject({ ok: true, env: { PORT: 3000, DEMO: false, DATA_DIR: ".data", LOG_LEVEL: "info" } });
  });

  test("takes a variable that is set to nothing for one that is not set", () => {
    const names = [
      "PORT",
      "APP_URL",
      "AUTH_SECRET",
      "DATABASE_URL",
      "SMTP_URL",
      "DEMO",
      "DEMO_NOW",
      "LOG_LEVEL",
      "MAIL_FROM",
    ];
    expect(readEnvironment(Object.fromEntries(names.map((name) => [name, " "])))).toEqual(readEnvironment({}));
  });

  test.each([
    ["PORT", "lots", "PORT must be a number."],
    ["PORT", "0", "PORT must be 1 or more."],
    ["PORT", "70000", "PORT must be 65535 or less."],
    ["PORT", "80.5", "PORT must be a whole number."],
    ["APP_URL", "talks.example.org", "APP_URL must be a full address such as https://talks.example.org."],
    ["APP_URL", "ftp://talks.example.org", "APP_URL must be a full address such as https://talks.example.org."],
    ["AUTH_SECRET", "short", "AUTH_SECRET must have at least 32 characters."],
    ["DATABASE_URL", "mysql://x/y", "DATABASE_URL must look like postgresql://user:password@host:5432/database."],
    ["SMTP_URL", "mail.example.org", "SMTP_URL must look like smtp://user:password@host:587."],
    ["OIDC_ISSUER", "http://login.example.org", "OIDC_ISSUER must be an address that begins with https://."],
    ["DEMO", "perhaps", "DEMO must be true or false."],
    ["DEMO_NOW", "tomorrow", "DEMO_NOW must be an instant such as 2026-11-20T09:00:00Z."],
    ["LOG_LEVEL", "loud", "LOG_LEVEL must be debug, info, warn, error or silent."],
    ["NODE_ENV", "staging", "NODE_ENV must be development, test or production."],
  ])("says in one sentence what is wrong with %s=%s", (name, value, sentence) => {
    expect(faultsOf({ [name]: value })).toEqual([sentence]);
  });

  test("tells every fault at once, and never a value: it may be a secret", () => {
    const faults = faultsOf({ AUTH_SECRET: "hunter2", PORT: "hunter3", DATABASE_URL: "hunter4" });
    expect(faults).toHaveLength(3);
    expect(faults.join(" ")).not.toContain("hunter");
  });
});

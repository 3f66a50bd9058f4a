import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { projectRoot } from "@/lib/cli/paths";

/** Runs a command as npm does, with nothing of this test's environment but what is given. */
async function run(command: string, variables: Record<string, string>, ...parameters: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", `lib/cli/${command}.ts`, ...parameters], {
    cwd: projectRoot,
    env: { NODE_ENV: "test", PATH: process.env.PATH, ...variables },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, "close");
  return { code, said: said.trim() };
}

const oneSentence = (said: string) => said.split("\n").length === 1 && !/^\s+at /m.test(said);

describe("a command that cannot start says why in one sentence", { timeout: 60_000 }, () => {
  test.each(["demo", "dev"])("%s: the port is taken", async (command) => {
    const squatter = createServer().listen(0, "127.0.0.1");
    await once(squatter, "listening");
    const { port } = squatter.address() as AddressInfo;
    const { code, said } = await run(command, { PORT: String(port) });
    squatter.close();
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`^Port ${port} is taken by another program`));
    expect(oneSentence(said)).toBe(true);
  });

  test("demo: nothing answers at DATABASE_URL", async () => {
    const { code, said } = await run("demo", { PORT: "65123", DATABASE_URL: "postgresql://a:b@127.0.0.1:1/c" });
    expect(code).toBe(1);
    expect(said).toBe("No database answers: is it running, and does DATABASE_URL name the right host and port?");
  });

  test("demo: a database of one's own is never emptied", async () => {
    const { code, said } = await run("demo", { DATABASE_URL: "postgresql://a:b@127.0.0.1:1/c" }, "--reset");
    expect(code).toBe(1);
    expect(said).toMatch(/^--reset empties the embedded database only/);
  });

  test("start: the demo's sign-in is refused", async () => {
    const { code, said } = await run("start", {
      DEMO: "true",
      APP_URL: "https://talks.example.org",
      AUTH_SECRET: "q1w2E3r4T5y6U7i8O9p0A1s2D3f4G5h6",
    });
    expect(code).toBe(1);
    expect(said).toContain("DEMO lets anybody sign in as anybody");
  });

  test("db:migration: no name was given", async () => {
    const { code, said } = await run("db-migration", {});
    expect(code).toBe(1);
    expect(oneSentence(said)).toBe(true);
  });
});

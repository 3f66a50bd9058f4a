import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withClient } from "@/lib/cli/embedded/cluster";
import { isAlive } from "@/lib/cli/embedded/file-lock";

/** A process that holds the cluster. */
interface Holder {
  url: string;
  process: ChildProcess;
  leave(): Promise<void>;
}

let folder: string;
let holders: Holder[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gcm-talks-cluster-"));
  // For root, the server runs as another user, who must be let in.
  await chmod(folder, 0o755);
  holders = [];
});

afterEach(async () => {
  for (const holder of holders) await holder.leave();
  await rm(folder, { recursive: true, force: true });
});

async function hold(): Promise<Holder> {
  const script = path.resolve(import.meta.dirname, "../../support/hold-cluster.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const [url] = await once(createInterface(child.stdout), "line");
  const holder: Holder = {
    url,
    process: child,
    leave: async () => {
      child.stdin.end();
      await ended;
    },
  };
  holders.push(holder);
  return holder;
}

const ask = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);
const answers = (url: string) => ask(url, "SELECT 1").then(Boolean, () => false);

/** The process of the server itself. */
async function serverPid(): Promise<number> {
  const inside = await readdir(folder, { recursive: true });
  const file = inside.find((name) => name.endsWith("postmaster.pid")) ?? "";
  return Number.parseInt(await readFile(path.join(folder, file), "utf8"), 10);
}

async function gone(pid: number): Promise<void> {
  await expect.poll(() => isAlive(pid), { timeout: 10_000, interval: 20 }).toBe(false);
}

describe("an embedded cluster", { timeout: 60_000 }, () => {
  test("is shared, and stops when the last one leaves", async () => {
    const [first, second] = [await hold(), await hold()];
    expect(second.url).toBe(first.url);
    await first.leave();
    expect(await answers(second.url)).toBe(true);
    await second.leave();
    expect(await answers(second.url)).toBe(false);
  });

  test("is started by one of two that come at once", async () => {
    const [one, other] = await Promise.all([hold(), hold()]);
    expect(one.url).toBe(other.url);
    expect(await answers(one.url)).toBe(true);
  });

  test("keeps what was committed when the server is killed, and starts again", async () => {
    const before = await hold();
    await ask(before.url, "CREATE DATABASE kept");
    const pid = await serverPid();
    process.kill(pid, "SIGKILL");
    await gone(pid);
    const after = await hold();
    expect(await ask(after.url, "SELECT datname FROM pg_database WHERE datname = 'kept'")).toHaveLength(1);
  });

  test("does not wait for a user that was killed", async () => {
    const killed = await hold();
    killed.process.kill("SIGKILL");
    await once(killed.process, "exit");
    const next = await hold();
    expect(next.url).toBe(killed.url);
    await next.leave();
    expect(await answers(next.url)).toBe(false);
  });

  test("takes another port when its own was taken meanwhile", async () => {
    const before = await hold();
    await before.leave();
    const squatter = createServer().listen(Number(new URL(before.url).port), "127.0.0.1");
    await once(squatter, "listening");
    const after = await hold();
    expect(new URL(after.url).port).not.toBe(new URL(before.url).port);
    expect(await answers(after.url)).toBe(true);
    squatter.close();
  });

  test("runs in UTC and knows words of every script", async () => {
    const { url } = await hold();
    expect(await ask(url, "SELECT current_setting('timezone') AS zone, lower('ÉТ') AS lower")).toEqual([
      { zone: "UTC", lower: "éт" },
    ]);
    await ask(url, "CREATE DATABASE words");
    const words = url.replace(/postgres$/, "words");
    await ask(words, "CREATE EXTENSION pg_trgm");
    const rows = await ask(
      words,
      "SELECT cardinality(show_trgm('移民')) > 0 AS chinese, cardinality(show_trgm('هجرة')) > 0 AS arabic",
    );
    expect(rows).toEqual([{ chinese: true, arabic: true }]);
  });
});

import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fingerprint } from "./fingerprint";
import { projectRoot } from "./paths";
import { machineFault, Problem } from "./problem";
import { packageProgram, runNode } from "./programs";

const stamp = path.join(projectRoot, ".next", "SOURCES");

/** Everything that may change what `next build` makes. Tests, documents and commands do not. */
const sources = [
  "app",
  "components",
  "emails",
  "lib",
  "public",
  "prisma/schema",
  "i18n",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const notBuilt = ["lib/cli", "lib/db/generated", "lib/db/migrate"];

/**
 * Builds the web application, unless the build that is there was made from these very sources.
 *
 * @param signal ends the build early
 * @returns "up to date" or "built"
 * @throws Problem with the words of the build when it fails
 */
export async function buildOnce(signal?: AbortSignal): Promise<"up to date" | "built"> {
  const wanted = await fingerprint(projectRoot, sources, (file) => notBuilt.includes(file));
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return "up to date";
  // A build that is cut off must not pass for a whole one.
  await rm(stamp, { force: true });
  const { code, output } = await runNode([packageProgram("next"), "build"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: buildEnvironment(),
    ...(signal ? { signal } : {}),
  });
  if (code !== 0) throw machineFault(output) ?? new Problem(`The build failed:\n\n${output.trim()}`);
  await writeFile(stamp, wanted);
  return "built";
}

/** A build knows no database and no secret: the same build serves every installation. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_OWNER_URL, AUTH_SECRET, SMTP_URL, DEMO, DEMO_NOW, ...rest } = process.env;
  return { ...rest, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}

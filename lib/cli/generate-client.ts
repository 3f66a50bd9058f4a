import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fingerprint } from "./fingerprint";
import { projectRoot } from "./paths";
import { machineFault, Problem } from "./problem";
import { packageProgram, runNode } from "./programs";

const stamp = path.join(projectRoot, "lib/db/generated/.schema");

/**
 * Generates the database client from the schema, unless it is there for this very schema already.
 *
 * @returns "up to date" or "generated"
 * @throws Problem with Prisma's words when the schema is wrong
 */
export async function generateClient(): Promise<"up to date" | "generated"> {
  const wanted = await fingerprint(projectRoot, [
    "prisma/schema",
    "prisma.config.ts",
    "node_modules/prisma/package.json",
  ]);
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return "up to date";
  const { code, output } = await runNode([packageProgram("prisma"), "generate", "--no-hints"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      // Any program will do: generating asks no schema engine, but would download one if none were named.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  });
  if (code !== 0) {
    throw machineFault(output) ?? new Problem(`The database client could not be generated:\n\n${output.trim()}`);
  }
  await writeFile(stamp, wanted);
  return "generated";
}

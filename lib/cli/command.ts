import { existsSync } from "node:fs";
import path from "node:path";
import { hideKnownWarnings } from "./known-warnings";
import { projectRoot } from "./paths";
import { plainSentence } from "./problem";

const NODE_NEEDED = 24;

/**
 * Runs the body of a command. A fault that a person can mend is told in one sentence, anything else with its trace;
 * both leave with exit code 1.
 *
 * @param main the command; it returns the exit code
 */
export function runCommand(main: () => Promise<number>): void {
  hideKnownWarnings();
  const major = Number(process.versions.node.split(".")[0]);
  if (major < NODE_NEEDED) {
    // `npm run` finds Node 24 in node_modules, put there by an install script; without that script it is the machine's own.
    fail(
      `This needs Node ${NODE_NEEDED} and is running on ${process.versions.node}: start it by "npm run", after "npm ci" with install scripts allowed.`,
    );
  }
  main().then(
    (code) => process.exit(code),
    (error: unknown) => fail(plainSentence(error) ?? error),
  );
}

/** Reads `.env` of the project where there is one; variables that are set already win. `next` does the same for the web. */
export function readDotEnv(): void {
  const file = path.join(projectRoot, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

function fail(reason: unknown): never {
  console.error(typeof reason === "string" ? `\n${reason}\n` : reason);
  process.exit(1);
}

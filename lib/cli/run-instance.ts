import { parseArgs } from "node:util";
import { readDotEnv } from "./command";
import { startInstance } from "./instance";
import { dataDirectory } from "./paths";
import { Problem } from "./problem";
import { refuseTakenPort, requestedPort } from "./requested-port";
import { duration } from "./steps";
import { stopSignal } from "./stop-signal";
import { welcome } from "./welcome";

/**
 * The body of `npm run demo` and `npm run dev`: starts the whole portal on this machine and stops it at Ctrl-C.
 *
 * @param command which of the two; they differ in the web only, and share their data
 * @returns the exit code
 */
export async function runInstance(command: "demo" | "dev"): Promise<number> {
  const began = performance.now();
  readDotEnv();
  const { values } = parseArgs({ options: { reset: { type: "boolean", default: false } } });
  if (values.reset && process.env.DATABASE_URL) {
    throw new Problem(
      "--reset empties the embedded database only: empty the one of DATABASE_URL yourself, or unset it.",
    );
  }
  const port = requestedPort();
  await refuseTakenPort(port, command);

  const giveUp = new AbortController();
  const stopping = stopSignal().finally(() => giveUp.abort());
  console.log(`\nGCM Talks portal: ${command}\n`);
  const instance = await startInstance({
    web: command === "demo" ? "start" : "dev",
    port,
    dataDir: dataDirectory,
    reset: values.reset,
    signal: giveUp.signal,
  }).catch((error: unknown) => {
    if (giveUp.signal.aborted) return undefined;
    throw error;
  });
  if (!instance) {
    console.log("\nStopped.");
    return 0;
  }
  console.log(welcome(instance.url, command, duration(performance.now() - began)));
  const broken = await Promise.race([stopping, instance.broken]);
  if (broken) console.error(`\n${broken}`);
  console.log("\nStopping …");
  await instance.stop();
  console.log("Stopped.");
  return broken ? 1 : 0;
}

import path from "node:path";
import { type Child, startChild } from "@/lib/cli/child";
import { freePort } from "@/lib/cli/free-port";
import { packageProgram, runNode } from "@/lib/cli/programs";
import { untilAnswering } from "@/lib/cli/until-answering";

const folder = path.join(import.meta.dirname, "bare-site");

/** A site of the same framework with nothing but static pages, for comparison: `/100` weighs about 100 kB. */
export async function startBareSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as NodeJS.ProcessEnv;
  const next = packageProgram("next");
  const { code, output } = await runNode([next, "build", folder], { stdio: ["ignore", "pipe", "pipe"], env });
  if (code !== 0) throw new Error(`The bare site was not built:\n${output}`);
  const port = await freePort();
  const logFile = path.join(folder, ".next", "web.log");
  const server: Child = startChild("bare site", [next, "start", folder, "--port", String(port)], env, logFile);
  await untilAnswering(`http://127.0.0.1:${port}/1`, 60_000, server.ended);
  return { url: `http://127.0.0.1:${port}`, stop: () => server.stop(5_000) };
}

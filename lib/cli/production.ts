import type { Environment } from "@/lib/env";
import { Problem } from "./problem";

/**
 * Checks that web or worker of a real installation may start.
 *
 * @throws Problem with one plain sentence for each fault of the environment
 */
export async function refuseUnready(part: "web" | "worker"): Promise<void> {
  // Loading it checks the form of each variable; what a real installation needs beyond that comes on top.
  const { env } = await import("@/lib/env").catch((error: Error) => {
    throw new Problem(error.message);
  });
  const faults = part === "web" ? webFaults(env) : workerFaults(env);
  if (faults.length > 0)
    throw new Problem(`The ${part} cannot start:\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);
}

/** What keeps the web of a real installation from starting, one sentence each. */
export function webFaults(env: Environment): string[] {
  const faults = secretFaults(env);
  if (env.DEMO) faults.push("DEMO lets anybody sign in as anybody: it is for npm run demo, and refused here.");
  if (!env.APP_URL) faults.push("APP_URL is not set: give the address under which people reach the portal.");
  else if (!isSafeAddress(env.APP_URL))
    faults.push("APP_URL must begin with https://, so that nobody reads or changes what people send.");
  const oidc = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (oidc === 1 || oidc === 2) {
    faults.push("OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none.");
  }
  return faults;
}

/** What keeps the worker from starting, one sentence each. */
export function workerFaults(env: Environment): string[] {
  const faults = secretFaults(env);
  if (!env.SMTP_URL) faults.push("SMTP_URL is not set: give the mail server, such as smtp://user:password@host:587.");
  return faults;
}

function secretFaults(env: Environment): string[] {
  if (!env.AUTH_SECRET) {
    return [
      "AUTH_SECRET is not set: give web and worker the same 32 random characters or more (openssl rand -base64 32).",
    ];
  }
  const distinct = new Set(env.AUTH_SECRET).size;
  if (distinct < 12 || /example|change.?me|password|secret/i.test(env.AUTH_SECRET)) {
    return ["AUTH_SECRET can be guessed: make it of random characters (openssl rand -base64 32)."];
  }
  return [];
}

/** Plain http only to this very machine, for a try. */
function isSafeAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

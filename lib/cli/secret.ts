import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * The secret of a local installation: made at the first start, kept in a file that only its owner reads, so that
 * sign-ins and signed links outlive a restart.
 */
export async function localSecret(directory: string): Promise<string> {
  const file = path.join(directory, "auth-secret");
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept.length >= 32) return kept;
  const secret = randomBytes(32).toString("base64url");
  await mkdir(directory, { recursive: true });
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

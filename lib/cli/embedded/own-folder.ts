import { chmod, mkdir, stat } from "node:fs/promises";
import { Problem } from "../problem";

/**
 * Makes a folder in a place where everybody may make folders, open to read for all.
 *
 * @throws Problem when somebody else has made it before: what they put there must not be run
 */
export async function ownFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await stat(folder)).uid !== process.getuid?.()) {
    throw new Problem(`The folder ${folder} belongs to another user: remove it and start again.`);
  }
  await chmod(folder, 0o755);
}

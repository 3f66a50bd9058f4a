import { packageProgram, runNode } from "./programs";

interface Check {
  title: string;
  /** Script and parameters, run on this Node. */
  command: () => string[];
}

/** The quick gate, without the convention tests, which are tests like the others. */
export const checks: readonly Check[] = [
  { title: "Format and lint (Biome)", command: () => [packageProgram("@biomejs/biome", "biome"), "ci", "."] },
  { title: "Types (TypeScript)", command: () => [packageProgram("typescript", "tsc"), "--noEmit"] },
  { title: "Unused code (knip)", command: () => [packageProgram("knip")] },
];

/**
 * Runs each of the checks to its end, whatever the others say, with their own words on the terminal.
 *
 * @returns titles of those that failed
 */
export async function failingChecks(): Promise<string[]> {
  const failing: string[] = [];
  for (const { title, command } of checks) {
    console.log(`\n— ${title}`);
    const { code } = await runNode(command());
    if (code !== 0) failing.push(title);
  }
  return failing;
}

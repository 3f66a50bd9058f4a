import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { buildOnce } from "./build-once";
import { checks, failingChecks } from "./checks";
import { runCommand } from "./command";
import { generateClient } from "./generate-client";
import { projectRoot } from "./paths";
import { plainSentence } from "./problem";
import { packageProgram, runNode } from "./programs";
import { duration } from "./steps";
import { playwrightTally, sum, type Tally, vitestTally } from "./test-results";

const reports = path.join(projectRoot, "test-results");
const report = (name: string) => path.join(reports, `${name}.json`);

interface Part {
  title: string;
  run: () => Promise<Tally>;
  /** Not worth running when an earlier part with this title failed. */
  needs?: string;
}

/** The whole of the tests, in the order of how fast they tell that something is wrong. */
const parts: Part[] = [
  {
    title: "Check",
    run: async () => {
      const failed = (await failingChecks()).length;
      return { passed: checks.length - failed, failed };
    },
  },
  { title: "Unit and conventions", run: () => vitest("unit", ["--project", "unit", "--project", "conventions"]) },
  { title: "Integration", run: () => vitest("integration", ["--project", "integration"]) },
  { title: "Build", run: build },
  { title: "End to end", run: endToEnd, needs: "Build" },
];

runCommand(async () => {
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  await generateClient();
  const tallies = new Map<string, Tally>();
  const lines: string[] = [];
  for (const { title, run, needs } of parts) {
    console.log(`\n═══ ${title}`);
    const began = performance.now();
    const skipped = needs !== undefined && (tallies.get(needs)?.failed ?? 0) > 0;
    const tally = skipped ? { passed: 0, failed: 1 } : await run();
    tallies.set(title, tally);
    const note = skipped ? `not run: ${needs} failed` : duration(performance.now() - began);
    lines.push(
      `  ${tally.failed === 0 ? "✔" : "✘"}  ${title.padEnd(22)}${tally.passed} passed, ${tally.failed} failed   ${note}`,
    );
  }
  const total = sum([...tallies.values()]);
  console.log(`\n═══ Total\n${lines.join("\n")}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

async function vitest(name: string, parameters: string[]): Promise<Tally> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report(name)}`];
  const { code } = await runNode([packageProgram("vitest"), "run", ...reporters, ...parameters]);
  return agree(await vitestTally(report(name)), code);
}

async function build(): Promise<Tally> {
  try {
    console.log(`The build is ${await buildOnce()}.`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(plainSentence(error) ?? error);
    return { passed: 0, failed: 1 };
  }
}

async function endToEnd(): Promise<Tally> {
  const { code } = await runNode(["--import", "tsx", "lib/cli/test-e2e.ts"]);
  return agree(await playwrightTally(report("e2e")), code);
}

/** A runner that ends badly without naming a failed test has failed all the same. */
function agree(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

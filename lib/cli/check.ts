import { failingChecks } from "./checks";
import { runCommand } from "./command";
import { generateClient } from "./generate-client";
import { packageProgram, runNode } from "./programs";

const conventions = "Conventions";

runCommand(async () => {
  await generateClient();
  const failing = await failingChecks();
  console.log(`\n— ${conventions}`);
  const { code } = await runNode([packageProgram("vitest"), "run", "--project", "conventions"]);
  if (code !== 0) failing.push(conventions);
  console.log(failing.length === 0 ? "\nAll checks passed." : `\nNot clean: ${failing.join(", ")}.`);
  return failing.length === 0 ? 0 : 1;
});

import { runCommand } from "./command";
import { generateClient } from "./generate-client";

runCommand(async () => {
  console.log(`Database client: ${await generateClient()}.`);
  return 0;
});

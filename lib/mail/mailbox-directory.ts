import path from "node:path";

/** Where captured letters lie, from the project's folder in which every command runs. */
export const mailboxDirectory = path.resolve(/* turbopackIgnore: true */ process.cwd(), ".data", "mailbox");

import path from "node:path";
import { env } from "@/lib/env";

/** Where captured letters lie. A relative DATA_DIR counts from the project's folder, in which every command runs. */
export const mailboxDirectory = path.resolve(/* turbopackIgnore: true */ process.cwd(), env.DATA_DIR, "mailbox");

import path from "node:path";
import { env } from "@/lib/env";

/** Where captured letters lie: web and mail server are two processes and meet there. */
export const mailboxDirectory = path.resolve(/* turbopackIgnore: true */ env.DATA_DIR, "mailbox");

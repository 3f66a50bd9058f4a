import { db } from "@/lib/db/client";

const dayLength = 86_400_000;
/** Days for which a letter that is done with is kept: the promise of the privacy notice. */
const letterKeptDays = 365;

/** Deletes letters that were sent, or given up, a year ago: the log of letters holds names and addresses, and ends. */
export async function purgeMail(now: Date): Promise<void> {
  await db.mail.deleteMany({
    where: {
      status: { in: ["sent", "unknown", "dead"] },
      createdAt: { lt: new Date(now.getTime() - letterKeptDays * dayLength) },
    },
  });
}

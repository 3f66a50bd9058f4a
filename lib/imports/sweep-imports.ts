import { db } from "@/lib/db/client";
import { addJob } from "@/lib/jobs/add-job";
import { importJobKey } from "./begin-import";

/**
 * Takes up imports whose worker died: what it had written is gone with its transaction, and its job would stay locked for
 * hours. A worker that is still at it keeps the import in hand, so that another finds nothing to do.
 */
export async function sweepImports(now: Date): Promise<void> {
  const minuteAgo = new Date(now.getTime() - 60_000);
  const left = await db.importRun.findMany({
    where: { status: "running", startedAt: { lt: minuteAgo } },
    select: { id: true },
  });
  for (const { id } of left) await addJob(db, "run-import", { importId: id }, { jobKey: importJobKey(id) });
}

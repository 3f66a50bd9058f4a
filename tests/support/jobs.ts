import { db } from "@/lib/db/client";
import { type JobName, type JobPayload, jobPayloads } from "@/lib/jobs/job-payloads";
import { asOwner } from "./database";

/** The waiting jobs of a name with what they were told, in the order in which they were added. */
export async function waitingJobs<Name extends JobName>(name: Name): Promise<JobPayload<Name>[]> {
  const rows = await db.$queryRaw<{ payload: unknown }[]>`
    SELECT job.payload FROM graphile_worker._private_jobs job
    JOIN graphile_worker._private_tasks task ON task.id = job.task_id
    WHERE task.identifier = ${name} ORDER BY job.id`;
  return rows.map(({ payload }) => jobPayloads[name].parse(payload) as JobPayload<Name>);
}

/** Takes all waiting jobs away. */
export async function forgetJobs(): Promise<void> {
  await asOwner("DELETE FROM graphile_worker._private_jobs");
}

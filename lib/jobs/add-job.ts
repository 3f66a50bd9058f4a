import type { Tx } from "@/lib/db/client";
import { type JobName, type JobPayload, jobPayloads } from "./job-payloads";

export interface JobOptions {
  /** One waiting job a key: adding it again replaces the one that waits. */
  jobKey?: string;
  /** Not before this moment; at once when left out. */
  runAt?: Date;
  /** Lower runs first; 0 when left out. */
  priority?: number;
  /** A job that waits under the same key keeps its place in the queue. */
  keepPlace?: boolean;
}

/**
 * Adds a job in the caller's transaction: the worker sees it when the transaction commits, and never otherwise.
 * A job whose worker was killed stays locked for hours; adding it again under its key makes a fresh one.
 * @throws ZodError when the payload does not fit the job
 */
export async function addJob<Name extends JobName>(
  tx: Pick<Tx, "$executeRaw">,
  name: Name,
  payload: JobPayload<Name>,
  options: JobOptions = {},
): Promise<void> {
  const json = JSON.stringify(jobPayloads[name].parse(payload));
  await tx.$executeRaw`
    SELECT 1 FROM graphile_worker.add_job(
      identifier => ${name}::text,
      payload => ${json}::json,
      run_at => ${options.runAt ?? null}::timestamptz,
      job_key => ${options.jobKey ?? null}::text,
      priority => ${options.priority ?? 0}::int,
      job_key_mode => ${options.keepPlace ? "preserve_run_at" : "replace"}::text)`;
}

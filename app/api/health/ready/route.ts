import { databaseProblem } from "@/lib/health/database-problem";
import { log } from "@/lib/log";

export const dynamic = "force-dynamic";

/** Whether this process can take requests that need the database: 200, or 503 with the reason in plain words. */
export async function GET(): Promise<Response> {
  const problem = await databaseProblem();
  if (problem) log.warn({ problem }, "Not ready");
  const body = problem ? { status: "unavailable", reason: problem } : { status: "ok" };
  return Response.json(body, { status: problem ? 503 : 200, headers: { "Cache-Control": "no-store" } });
}

import { runWorker } from "@/lib/jobs/run-worker";

// The worker as a process of its own, for the tests that kill it.
const worker = await runWorker();
process.on("SIGTERM", () => void worker.stop().then(() => process.exit(0)));

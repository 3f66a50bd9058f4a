import { openCluster } from "@/lib/cli/embedded/cluster";

// A process that uses the cluster of a folder until its input ends, for the tests of sharing one.
const cluster = await openCluster(process.argv[2] ?? "", { durable: true });
console.log(cluster.url("gcm_owner", "postgres"));
process.stdin.resume().once("end", async () => {
  await cluster.release();
  process.exit(0);
});

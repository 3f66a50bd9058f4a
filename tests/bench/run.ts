import { cpus } from "node:os";
import path from "node:path";
import { withClient } from "@/lib/cli/embedded/cluster";
import { dataDirectory } from "@/lib/cli/paths";
import { startPostgres } from "@/lib/cli/postgres";
import { migrateDatabase } from "@/lib/db/migrate/migrations";
import { portalDocument } from "../factories/portal-document";

/** Small and large calendar, in talks. */
const sizes = [1_000, 10_000] as const;
const rounds = 15;

/** Milliseconds of the middle one of several runs, after one that does not count. */
async function median(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** Fills the calendar up to a number of talks, spread over twenty years. */
async function fillCalendar(ownerUrl: string, talks: number): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query(
      `INSERT INTO "talk" ("id", "slug", "title", "level", "format", "status", "objectives", "regions", "languages",
         "schedule_precision", "window_start", "window_end", "updated_at")
       SELECT gen_random_uuid(), 'bench-' || n, 'Talk number ' || n, 'global', 'online', 'planned', ARRAY[n % 23 + 1],
         ARRAY['africa'], ARRAY['en'], 'day', DATE '2020-01-01' + n % 7300, DATE '2020-01-01' + n % 7300, now()
       FROM generate_series((SELECT count(*)::int FROM "talk") + 1, $1::int) AS n`,
      [talks],
    ),
  );
}

const database = await startPostgres({ directory: path.join(dataDirectory, "bench"), reset: true });
try {
  await migrateDatabase(database.ownerUrl);
  process.env.DATABASE_URL = database.url;
  // Loaded only now: the client reads the address of its database when it is first used.
  const { filteredCalendar } = await import("@/lib/talks/calendar");
  const { renderPdf } = await import("@/lib/documents/render-pdf");
  const { db } = await import("@/lib/db/client");

  const times: Record<string, number[]> = { "first page": [], "by objective": [], "by a word": [] };
  for (const size of sizes) {
    await fillCalendar(database.ownerUrl, size);
    times["first page"]?.push(await median(() => filteredCalendar({}, 1)));
    times["by objective"]?.push(await median(() => filteredCalendar({ objective: 8 }, 1)));
    times["by a word"]?.push(await median(() => filteredCalendar({ q: "number 77" }, 1)));
  }
  const cold = performance.now();
  await renderPdf(portalDocument());
  const first = performance.now() - cold;
  const warm = await median(() => renderPdf(portalDocument()));
  await db.$disconnect();

  console.log(`${cpus().length} processors, Node ${process.version}; middle one of ${rounds} runs, side by side`);
  for (const [name, [small = 0, large = 0]] of Object.entries(times)) {
    console.log(`calendar ${name}: ${sizes[1]} talks take ${(large / small).toFixed(2)} x the time of ${sizes[0]}`);
  }
  console.log(`PDF: a warm render takes ${(warm / first).toFixed(2)} x the time of the first`);
} finally {
  await database.stop();
}

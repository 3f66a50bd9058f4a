/**
 * Does one step of a longer command and shows it with the time it took.
 *
 * @param title what is being done, as people say it: "Database"
 * @param work returns a few words on the outcome ("already there"), or nothing
 */
export async function step(title: string, work: () => Promise<string | undefined>): Promise<void> {
  const began = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  …  ${title}`);
  const note = await work().catch((error: unknown) => {
    console.log(line("✘", title, began));
    throw error;
  });
  console.log(line("✔", title, began, note));
}

/** Milliseconds as people read them: "0.4 s", "2 min 5 s". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function line(mark: string, title: string, began: number, note?: string): string {
  const start = process.stdout.isTTY ? "\r" : "";
  return `${start}  ${mark}  ${title.padEnd(28)} ${duration(performance.now() - began).padStart(8)}${note ? `  ${note}` : ""}`;
}

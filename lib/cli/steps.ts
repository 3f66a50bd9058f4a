/**
 * Does one step of a longer command and shows it with the time it took.
 *
 * @param title what is being done, as people say it: "Database"
 * @param work receives a function to say a few words on the outcome ("already there"), shown behind the time
 * @returns what `work` returns
 */
export async function step<T>(title: string, work: (say: (note: string) => void) => Promise<T>): Promise<T> {
  const began = performance.now();
  let note = "";
  if (process.stdout.isTTY) process.stdout.write(`  …  ${title}`);
  try {
    const result = await work((words) => {
      note = words;
    });
    console.log(line("✔", title, began, note));
    return result;
  } catch (error) {
    console.log(line("✘", title, began, note));
    throw error;
  }
}

/** Milliseconds as people read them: "0.4 s", "2 min 5 s". */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function line(mark: string, title: string, began: number, note: string): string {
  const start = process.stdout.isTTY ? "\r" : "";
  const time = duration(performance.now() - began).padStart(10);
  return `${start}  ${mark}  ${title.padEnd(20)}${time}   ${note}`.trimEnd();
}

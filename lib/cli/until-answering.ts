import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "./problem";

/**
 * Waits until a web server answers, with whatever status: then it is up.
 *
 * @param url an address that it serves without the database
 * @param patience how long to wait, in milliseconds
 * @param ended settles with what to tell when the server ends instead
 * @throws Problem when it ends or does not answer in time
 */
export async function untilAnswering(url: string, patience: number, ended: Promise<string>): Promise<void> {
  const deadline = Date.now() + patience;
  let words: string | undefined;
  ended.then(
    (said) => {
      words = said;
    },
    (error: Error) => {
      words = error.message;
    },
  );
  while (Date.now() < deadline) {
    if (words) throw new Problem(words);
    const answered = await fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await pause(100);
  }
  throw new Problem(`The web server did not answer within ${patience / 1000} s.`);
}

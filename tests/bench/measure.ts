import autocannon from "autocannon";

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Milliseconds of the middle one of several runs, after some that do not count. */
export async function medianTime(work: () => Promise<unknown>, rounds = 15, unmeasured = 2): Promise<number> {
  for (let round = 0; round < unmeasured; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Asks for a page and reads it to its end. @throws Error for any answer but 200: then nothing is measured */
export async function fetchPage(url: string): Promise<string> {
  const response = await fetch(url);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return text;
}

/**
 * Requests per second of several addresses on this machine, side by side: a short turn each, several times round, so that
 * whatever else the machine does falls on all alike.
 */
export async function throughput(urls: readonly string[], turns = 5): Promise<number[]> {
  const rates = urls.map((): number[] => []);
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [index, url] of urls.entries()) {
      const result = await autocannon({ url, connections: 8, duration: 2 });
      if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx + result.errors} failed`);
      // The first turn warms up.
      if (turn > 0) rates[index]?.push(result.requests.average);
    }
  }
  return rates.map(median);
}

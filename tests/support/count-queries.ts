import pg from "pg";
import { vi } from "vitest";

/**
 * How many statements the work sends to PostgreSQL. Lists are tried with one row and with several: the number must not
 * grow with the rows. Nothing else may use the database meanwhile.
 */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return sent.mock.calls.length;
  } finally {
    sent.mockRestore();
  }
}

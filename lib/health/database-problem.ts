import { db } from "@/lib/db/client";

/** How long the database may take to answer the simplest question. */
const patience = 2000;

/**
 * Asks the database for a sign of life.
 * @returns null when it answers in time; else the reason in plain words, without addresses or credentials
 */
export async function databaseProblem(): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("The database does not answer within 2 seconds."), patience);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask(): Promise<string | null> {
  try {
    await db.$queryRaw`SELECT 1`;
    return null;
  } catch {
    return "The database cannot be reached.";
  }
}

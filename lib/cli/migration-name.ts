/**
 * Names the folder of the next migration as Prisma does: UTC time to the second, then the words.
 *
 * @param words what the migration does, as a person typed it
 * @param existing names of the migrations so far; the new name sorts after all of them, also when a clock is wrong
 * @param now the present instant
 * @returns the name, or undefined when no usable word was given
 */
export function nextMigrationName(words: string, existing: readonly string[], now: Date): string | undefined {
  const slug = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  if (!slug) return undefined;
  const latest = existing.map((name) => instantOf(name)).reduce((a, b) => Math.max(a, b), 0);
  const instant = new Date(Math.max(now.getTime(), latest + 1000));
  return `${instant.toISOString().replace(/\D/g, "").slice(0, 14)}_${slug}`;
}

function instantOf(name: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)_/.exec(name)?.slice(1).map(Number);
  if (!parts) return 0;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

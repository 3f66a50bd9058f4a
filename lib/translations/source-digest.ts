import { createHash } from "node:crypto";

/**
 * A short name of a source text and its language. A translation keeps that of the text it was made from: when the source
 * has another one now, the translation is outdated. The order of the names inside does not count.
 */
export function sourceDigest(locale: string, content: unknown): string {
  return createHash("sha256")
    .update(`${locale}\n${JSON.stringify(sorted(content))}`)
    .digest("base64url");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inside]) => [name, sorted(inside)]),
  );
}

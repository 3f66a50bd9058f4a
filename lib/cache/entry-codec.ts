const dateMark = "$date";

/**
 * Writes a view as text for the cache. Dates stay dates, which plain JSON would turn into text on every hit.
 * @throws TypeError for what a view must not hold: a cycle or a bigint
 */
export function encodeView(view: unknown): string {
  return JSON.stringify(view, function (this: Record<string, unknown>, key, value: unknown) {
    const raw = this[key];
    return raw instanceof Date ? { [dateMark]: raw.getTime() } : value;
  });
}

/** Reads back what `encodeView` wrote. */
export function decodeView<T>(text: string | undefined): T {
  if (text === undefined) return undefined as T;
  return JSON.parse(text, (_key, value: unknown) => (isWrittenDate(value) ? new Date(value[dateMark]) : value)) as T;
}

function isWrittenDate(value: unknown): value is { [dateMark]: number } {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return false;
  return typeof (value as Record<string, unknown>)[dateMark] === "number";
}

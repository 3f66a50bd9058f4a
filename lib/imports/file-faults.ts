/** Why a file was not read; each has a sentence in the messages `imports.file`. */
export const fileFaults = [
  "missing",
  "busy",
  "empty",
  "onlyHeadings",
  "tooLarge",
  "tooManyRows",
  "tooManyColumns",
  "cellTooLong",
  "recordTooLong",
  "brokenQuotes",
  "noColumns",
  "notText",
  "isPdf",
  "isOldWorkbook",
  "isWebPage",
  "otherThanName",
  "notAWorkbook",
  "unreadableWorkbook",
  "broken",
  "locked",
  "bomb",
  "noEvents",
  "brokenEvent",
  "foreign",
  "unexpected",
] as const;
export type FileFault = (typeof fileFaults)[number];

const numbers = ["limit", "count", "row", "length", "line", "number"] as const;

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The address that tells a fault, with the numbers of its sentence. */
export function faultQuery(fault: FileFault, values: Record<string, string | number> = {}): string {
  const query = new URLSearchParams({ fault });
  for (const [name, value] of Object.entries(values)) query.set(name, String(value));
  return `?${query}`;
}

/** The fault that an address tells. Anything may stand there; only what is known is said. */
export function readFault(query: Query): { fault: FileFault; values: Record<string, string | number> } | null {
  const fault = fileFaults.find((one) => one === query.fault);
  if (!fault) return null;
  const values: Record<string, string | number> = {};
  for (const name of numbers) {
    const text = query[name];
    values[name] = typeof text === "string" && /^\d{1,9}$/.test(text) ? Number(text) : 0;
  }
  const { ending } = query;
  values.ending = typeof ending === "string" && /^[a-z0-9]{1,8}$/.test(ending) ? ending : "";
  return { fault, values };
}

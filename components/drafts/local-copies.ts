/**
 * What is typed, kept on this device until the server has it: one copy for each showing of a page, so that two tabs never
 * write over each other. A copy belongs to the person who typed it, and goes when they sign out.
 */

/** Values by field name. */
export type Values = Record<string, string[]>;

export interface LocalCopy {
  values: Values;
  /** Digests of the answers which the page showed when the typing began. */
  base: Record<string, string>;
  /** Milliseconds since 1970. */
  at: number;
}

/** Whose copy of what: the person, the record and the page of its form. */
export interface CopyOwner {
  person: string;
  record: string;
  page: string;
}

const prefix = "gcm-draft";
const longest = 30 * 24 * 60 * 60 * 1000;

const ownerKey = ({ person, record, page }: CopyOwner): string => [prefix, person, record, page].join("/");

/** The key of the copy that one showing of a page writes. */
export function copyKey(owner: CopyOwner, showing: string): string {
  return `${ownerKey(owner)}/${showing}`;
}

/** @returns false where the browser keeps nothing: storage is off or full */
export function keepCopy(key: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage there is no copy.
  }
}

/** Copies of this page that no open tab writes any more, newest first. Old ones and broken ones are thrown away. */
export async function leftCopies(owner: CopyOwner, now: number): Promise<{ key: string; copy: LocalCopy }[]> {
  const open = await openShowings();
  const found: { key: string; copy: LocalCopy }[] = [];
  for (const key of keys()) {
    const copy = readCopy(key);
    if (!copy || now - copy.at > longest) dropCopy(key);
    else if (key.startsWith(`${ownerKey(owner)}/`) && !open.has(key)) found.push({ key, copy });
  }
  return found.sort((one, other) => other.copy.at - one.copy.at);
}

/** Says to other tabs that this showing is open, until the answer is called or the page goes. */
export function holdOpen(key: string): () => void {
  let release = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    release = resolve;
  });
  navigator.locks?.request(key, () => gone).catch(() => undefined);
  return release;
}

/** True where text waits on this device that the server may not have. */
export function hasCopies(): boolean {
  return keys().length > 0;
}

/** For the end of a session on a computer that others may use. */
export function dropAllCopies(): void {
  for (const key of keys()) dropCopy(key);
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}/`));
  } catch {
    return [];
  }
}

function readCopy(key: string): LocalCopy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(key) ?? "null") as LocalCopy | null;
    return copy && typeof copy.at === "number" && typeof copy.values === "object" ? copy : null;
  } catch {
    return null;
  }
}

async function openShowings(): Promise<ReadonlySet<string>> {
  const state = await navigator.locks?.query().catch(() => undefined);
  return new Set((state?.held ?? []).map((lock) => lock.name ?? ""));
}

/** The parts of Next's cached values that the portal reads; the rest passes through. */
export interface CachedValue {
  kind: "APP_PAGE" | "APP_ROUTE" | "PAGES" | "FETCH" | "IMAGE" | "REDIRECT";
  html?: unknown;
  body?: Uint8Array;
  rscData?: Uint8Array;
  segmentData?: Map<string, Uint8Array>;
  data?: { body?: string };
  headers?: Record<string, unknown>;
  status?: number;
  tags?: string[];
}

/** One remembered response, with what is needed to tell whether it still holds. */
export interface CacheEntry {
  value: CachedValue;
  /** Milliseconds since 1970: when the entry was stored; Next counts its lifetime from here. */
  lastModified: number;
  /** When its making began. A tag revalidated since then makes the entry void, even if the entry was stored later. */
  begunAt: number;
  tags: readonly string[];
  /** Seconds, as Next gave them. */
  cacheControl?: { revalidate?: number | false; expire?: number } | undefined;
}

/**
 * Where entries live beyond one process. Files do for one machine; a store for several machines implements the same
 * methods. None of them throws: a store that is down is an empty store.
 */
export interface SharedStore {
  read(key: string): Promise<CacheEntry | undefined>;
  write(key: string, entry: CacheEntry): Promise<void>;
  remove(key: string): Promise<void>;
  /** Tells all processes that what carries these tags and was begun up to this moment is void. */
  announce(tags: readonly string[], at: number): Promise<void>;
  /** When a tag was last announced by any process, or 0. Asked for every request, so it answers from memory. */
  announcedAt(tag: string): number;
}

/** True for an answer such as "not found", which needs no place on a disk. */
export function isAbsent(value: CachedValue): boolean {
  return typeof value.status === "number" && value.status >= 400;
}

/** The tags of an entry: Next puts those of a page into a header, those of data beside it. */
export function tagsOf(value: CachedValue, given: readonly string[] = []): string[] {
  const header = value.headers?.["x-next-cache-tags"];
  const ofPage = typeof header === "string" ? header.split(",") : [];
  return [...new Set([...ofPage, ...(value.tags ?? []), ...given])];
}

/** About how many bytes an entry takes; text counts twice, as in memory. */
export function sizeOf(value: CachedValue): number {
  const segments = [...(value.segmentData?.values() ?? [])].reduce((sum, part) => sum + part.byteLength, 0);
  const text = String(value.html ?? "").length + (value.data?.body?.length ?? 0);
  return 1000 + 2 * text + (value.body?.byteLength ?? 0) + (value.rscData?.byteLength ?? 0) + segments;
}

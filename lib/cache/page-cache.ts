import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { env } from "../env.ts";
import { cachedPagePolicy } from "../http/content-policy.ts";
import { log } from "../log.ts";
import { openFileStore } from "./file-store.ts";
import { MemoryStore } from "./memory-store.ts";
import { plainPage } from "./plain-page.ts";
import { type CachedValue, type CacheEntry, isAbsent, type SharedStore, sizeOf, tagsOf } from "./shared-store.ts";

const memoryBytes = 64 * 1024 * 1024;
const maxOpenRenders = 10_000;
/** A page that takes longer than this to make has failed. */
const longestRender = 30_000;

interface HandlerContext {
  dev?: boolean;
  serverDistDir?: string;
}

interface GetContext {
  kind: string;
  tags?: string[];
  softTags?: string[];
}

interface SetContext {
  tags?: string[];
  cacheControl?: CacheEntry["cacheControl"];
}

/** Next names a page by its route and its path, which is what a visitor asks for; of one path there is one page. */
const pageKey = /^\/route-cache\/APP_PAGE\/[0-9a-f]+\/\$/;

/** What all handlers of this process share: Next makes a handler for each request. */
const memory = new MemoryStore<CacheEntry>(memoryBytes);
const begun = new Map<string, number>();
let openedStore: SharedStore | undefined;

/**
 * Next's cache of finished pages (`cacheHandler` of next.config.js). Beyond remembering, it gives every page its
 * strict content security policy, and keeps it as a plain document without the framework's scripts.
 *
 * - Pages and feeds live in memory and in the shared store; data and "not found" pages in memory only, since anybody
 *   can ask for any number of addresses that do not exist.
 * - A revalidated tag makes an entry void at once: the next visitor waits for the new page. When its making fails, the
 *   old page is not shown again, because it may hold what was just taken back. An entry that is merely old stays.
 * - Next loads this file itself, outside its bundles: imports are relative and name their extension.
 */
export default class PageCache {
  readonly #store: SharedStore;

  constructor(context: HandlerContext) {
    openedStore ??= openStore(context);
    this.#store = openedStore;
  }

  async get(key: string, context: GetContext): Promise<CacheEntry | null> {
    const now = Date.now();
    const entry = memory.get(nameOf(key)) ?? (context.kind === "FETCH" ? undefined : await this.#recall(key));
    if (entry && !this.#isVoid(entry, context)) {
      if (isOld(entry, now)) noteBegin(key, now);
      return entry;
    }
    memory.delete(nameOf(key));
    noteBegin(key, now);
    return null;
  }

  async set(key: string, value: CachedValue | null, context: SetContext): Promise<void> {
    const now = Date.now();
    const begunAt = begun.get(key) ?? now;
    begun.delete(key);
    if (value?.kind === "APP_PAGE") addPolicy(value);
    if (value && isMadeForOne(value)) return;
    if (!value || isAbsent(value)) await this.#store.remove(key);
    if (!value) return memory.delete(nameOf(key));
    const tags = tagsOf(value, context.tags);
    const entry: CacheEntry = {
      value: asDocument(value),
      lastModified: now,
      begunAt,
      tags,
      cacheControl: context.cacheControl,
    };
    memory.set(nameOf(key), entry, sizeOf(entry.value));
    if (value.kind !== "FETCH" && !isAbsent(value)) void this.#store.write(key, entry);
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    const list = typeof tags === "string" ? [tags] : tags;
    if (list.length > 0) await this.#store.announce(list, Date.now());
  }

  resetRequestCache(): void {}

  async #recall(key: string): Promise<CacheEntry | undefined> {
    const entry = await this.#store.read(key);
    if (entry) memory.set(nameOf(key), entry, sizeOf(entry.value));
    return entry;
  }

  #isVoid(entry: CacheEntry, { tags = [], softTags = [] }: GetContext): boolean {
    return isVoid(entry, this.#store, [...tags, ...softTags]);
  }
}

/** In memory a page goes by its path. */
function nameOf(key: string): string {
  return key.replace(pageKey, "");
}

/**
 * The page at a path when it can be sent as it is: in memory, neither void nor old. Whatever else there is, Next decides.
 * @param path of the address, as the visitor wrote it
 */
export function finishedPage(path: string): CacheEntry | undefined {
  const entry = memory.get(path);
  if (!entry || !openedStore || entry.value.kind !== "APP_PAGE" || typeof entry.value.html !== "string")
    return undefined;
  if ((entry.value.status ?? 200) !== 200 || isOld(entry, Date.now()) || isVoid(entry, openedStore)) return undefined;
  return entry;
}

function isVoid(entry: CacheEntry, store: SharedStore, moreTags: readonly string[] = []): boolean {
  return [...entry.tags, ...moreTags].some((tag) => store.announcedAt(tag) >= entry.begunAt);
}

/**
 * A page is as old as the start of its making: a change committed meanwhile must not be missed. Only what Next is about
 * to make anew is noted; a note of a making that never ended is replaced.
 */
function noteBegin(key: string, now: number): void {
  const open = begun.get(key);
  if (open !== undefined && now - open < longestRender) return;
  if (begun.size >= maxOpenRenders) begun.clear();
  begun.set(key, now);
}

function isOld(entry: CacheEntry, now: number): boolean {
  const lifetime = entry.cacheControl?.revalidate;
  return typeof lifetime === "number" && entry.lastModified + lifetime * 1000 < now;
}

/**
 * In place: Next sends these very headers to the first visitor, with the page as the framework made it; so they name the
 * hashes of its inline scripts.
 */
function addPolicy(page: CachedValue): void {
  page.headers ??= {};
  page.headers["content-security-policy"] = cachedPagePolicy(String(page.html ?? ""));
}

/** What all later visitors get: the same page as a plain document, whose policy allows no script in its text. */
function asDocument(value: CachedValue): CachedValue {
  const html = value.kind === "APP_PAGE" && typeof value.html === "string" ? plainPage(value.html) : null;
  if (html === null) return value;
  return { ...value, html, headers: { ...value.headers, "content-security-policy": cachedPagePolicy(html) } };
}

/**
 * Next takes a nonce from a policy that the browser sends along, and writes it into the page. Anybody can send one, so
 * such a page is for nobody else. (In text that people wrote, a quotation mark never stands as itself.)
 */
function isMadeForOne(value: CachedValue): boolean {
  return typeof value.html === "string" && value.html.includes(' nonce="');
}

/** Files for one machine. A store for several machines, at `CACHE_URL`, is to be opened here. */
function openStore({ dev, serverDistDir = ".next/server" }: HandlerContext): SharedStore {
  const buildFile = join(serverDistDir, "..", "BUILD_ID");
  const build = !dev && existsSync(buildFile) ? readFileSync(buildFile, "utf8").trim() : "development";
  return openFileStore(resolve(serverDistDir, "..", "..", env.DATA_DIR, "cache"), build, (error) =>
    log.warn({ err: error }, "The page cache on disk is not usable; pages are kept in memory only"),
  );
}

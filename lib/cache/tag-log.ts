import { appendFileSync, closeSync, fstatSync, openSync, readSync } from "node:fs";

/** How long a process may miss an announcement of another process. */
const refreshEvery = 1000;

/**
 * When each tag was last revalidated, shared by the processes of one machine through a file that is only appended to:
 * short appends are atomic, so nobody loses an announcement. Each process reads on from where it stopped.
 */
export class TagLog {
  readonly #path: string;
  readonly #times = new Map<string, number>();
  #offset = 0;
  #refreshedAt = 0;

  constructor(path: string) {
    this.#path = path;
  }

  announce(tags: readonly string[], at: number): void {
    for (const tag of tags) this.#note(tag, at);
    appendFileSync(this.#path, tags.map((tag) => `${at}\t${encodeURIComponent(tag)}\n`).join(""));
  }

  /** Milliseconds since 1970, or 0 for a tag that was never revalidated. */
  announcedAt(tag: string, now: number): number {
    if (now - this.#refreshedAt > refreshEvery) this.#refresh(now);
    return this.#times.get(tag) ?? 0;
  }

  #refresh(now: number): void {
    this.#refreshedAt = now;
    const text = this.#readOn();
    const complete = text.lastIndexOf("\n") + 1;
    this.#offset += complete;
    for (const line of text.slice(0, complete).split("\n")) {
      const [at, tag] = line.split("\t");
      if (tag) this.#note(decodeURIComponent(tag), Number(at));
    }
  }

  #note(tag: string, at: number): void {
    this.#times.set(tag, Math.max(at, this.#times.get(tag) ?? 0));
  }

  /** What was appended since the last time. The lines are plain ASCII, so characters and bytes count alike. */
  #readOn(): string {
    const file = openSync(this.#path, "a+");
    try {
      const size = fstatSync(file).size;
      const buffer = Buffer.alloc(Math.max(0, size - this.#offset));
      const read = readSync(file, buffer, 0, buffer.length, this.#offset);
      return buffer.toString("latin1", 0, read);
    } finally {
      closeSync(file);
    }
  }
}

import type { Difference } from "@/lib/errors";
import type { Autosaved } from "@/lib/proposals/actions";
import { pick, readValues, sameValues, textOf, writeValues } from "./form-values";
import { type CopyOwner, copyKey, dropCopy, holdOpen, keepCopy, leftCopies, type Values } from "./local-copies";

/** One answer of the form and the names of its fields. */
export interface Answer {
  field: string;
  label: string;
  names: readonly string[];
}

/** Where the text stands: with the server, on the way, or on this device only and why. */
export type SaveState =
  | { kind: "idle" | "typing" | "saving" | "signedOut" | "renewed" | "asking" }
  | { kind: "saved"; at: number; wasAway: boolean; joined: readonly string[]; who: string }
  | { kind: "invalid"; labels: readonly string[] }
  | { kind: "refused"; message: string }
  | { kind: "away"; isOffline: boolean; seconds: number };

/** What the person has to choose between, and where it was found. */
export interface Question {
  source: "server" | "device";
  differences: readonly Difference[];
  /** When the text on this device was typed (milliseconds since 1970), or by whom the other was saved. */
  at: number;
  who: string;
}

interface Told {
  state(state: SaveState): void;
  question(question: Question | null): void;
  /** False where this browser keeps no copies. */
  keepsCopies(keeps: boolean): void;
}

interface SaverOptions {
  form: HTMLFormElement;
  answers: readonly Answer[];
  owner: CopyOwner;
  version: number;
  base: Record<string, string>;
  save: (form: FormData) => Promise<Autosaved>;
  /** Whether an error means that the portal was renewed and no longer knows this page. */
  isRenewed: (error: unknown) => boolean;
  told: Told;
}

/** Milliseconds after the last key. */
const pause = 2000;
const shortestRetry = 5;
const longestRetry = 120;

/** Seconds to wait after so many failures in a row: 5, 10, 20 … 120. */
export function retryAfter(failures: number): number {
  return Math.min(longestRetry, shortestRetry * 2 ** Math.max(0, failures - 1));
}

/**
 * Keeps what is typed into a form: at once on this device, some seconds later with the server, and on this device until
 * the server has confirmed it. One save at a time, since each names the version that the one before it made.
 */
export class DraftSaver {
  private readonly key: string;
  private readonly names: readonly string[];
  private readonly release: () => void;
  private version: number;
  private base: Record<string, string>;
  /** What the server had when the page was made. */
  private readonly served: { values: Values; base: Record<string, string> };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private failures = 0;
  private question: Question | null = null;
  private leftKey: string | null = null;
  private isWriting = false;
  private isGone = false;
  /** Nothing can be sent before the person did something: signed in again, or opened the page anew. */
  private isStopped = false;

  constructor(private readonly options: SaverOptions) {
    this.key = copyKey(options.owner, crypto.randomUUID());
    this.names = options.answers.flatMap(({ names }) => names);
    this.version = options.version;
    this.base = { ...options.base };
    this.served = { values: this.values(), base: { ...options.base } };
    this.release = holdOpen(this.key);
  }

  /** Looks for text which an earlier showing of this page could not hand over. */
  async begin(): Promise<void> {
    const left = await leftCopies(this.options.owner, Date.now());
    for (const { key, copy } of left) {
      if (this.isGone) return;
      const differing = this.options.answers.filter(({ names }) =>
        names.some((name) => name in copy.values) ? !sameValues(copy.values, this.served.values, names) : false,
      );
      if (differing.length === 0) dropCopy(key);
      else {
        this.restore(key, copy.values, copy.base, copy.at, differing);
        return;
      }
    }
  }

  /** Puts the text back into the form, and asks which one counts. Nothing is sent before the person has answered. */
  private restore(
    key: string,
    values: Values,
    base: Record<string, string>,
    at: number,
    differing: readonly Answer[],
  ): void {
    const { form } = this.options;
    this.leftKey = key;
    const differences = differing.map(({ field, label, names }) => ({
      field,
      label,
      mine: textOf(form, pick(values, names)),
      saved: textOf(form, pick(this.served.values, names)),
      values: pick(this.served.values, names),
      digest: this.served.base[field] ?? "",
    }));
    for (const { field, names } of differing) {
      this.base[field] = base[field] ?? "";
      this.write(pick(values, names));
    }
    this.keep();
    this.ask({ source: "device", differences, at, who: "" });
  }

  /** Somebody typed. */
  typed(): void {
    if (this.isWriting) return;
    this.keep();
    if (this.question?.source === "device") return;
    this.options.told.state({ kind: "typing" });
    this.schedule(pause);
  }

  /** The page is put aside: what is not sent yet is sent now. */
  flush(): void {
    if (this.timer && this.question?.source !== "device") this.start();
  }

  /** The connection is back, or the person came back to this tab, perhaps from signing in. */
  retry(): void {
    if (this.failures > 0 || this.isUnsaved()) this.start();
  }

  /** Saves what is there and tells whether the form may be sent on: the server has it, or has something to say about it. */
  async settle(): Promise<boolean> {
    this.start();
    await this.running;
    return this.failures === 0 && this.question === null && !this.isStopped;
  }

  /** The person chose for one answer, or for all that are left. */
  choose(whose: "mine" | "saved", field?: string): void {
    if (!this.question) return;
    const chosen = this.question.differences.filter((one) => field === undefined || one.field === field);
    for (const { field: name, values, digest } of chosen) {
      if (whose === "saved") this.write(values);
      this.base[name] = digest;
    }
    const left = this.question.differences.filter((one) => !chosen.includes(one));
    this.keep();
    this.ask(left.length > 0 ? { ...this.question, differences: left } : null);
    if (left.length > 0) return;
    if (this.leftKey) dropCopy(this.leftKey);
    this.leftKey = null;
    this.start();
  }

  /** The server asked after the form was sent as a whole. */
  askAbout(differences: readonly Difference[]): void {
    this.ask({ source: "server", differences, at: Date.now(), who: "" });
  }

  stop(): void {
    this.isGone = true;
    clearTimeout(this.timer);
    this.release();
  }

  /** What the form sends along when it is sent as a whole. */
  get hidden(): { version: string; base: string } {
    return { version: String(this.version), base: JSON.stringify(this.base) };
  }

  private values(): Values {
    return readValues(this.options.form, this.names);
  }

  private isUnsaved(): boolean {
    return this.isStopped || this.timer !== undefined;
  }

  private write(values: Values): void {
    this.isWriting = true;
    writeValues(this.options.form, values);
    this.isWriting = false;
  }

  private keep(): void {
    const kept = keepCopy(this.key, { values: this.values(), base: this.base, at: Date.now() });
    this.options.told.keepsCopies(kept);
    // What was put back stands in this page's own copy now.
    if (kept && this.leftKey) {
      dropCopy(this.leftKey);
      this.leftKey = null;
    }
  }

  private ask(question: Question | null): void {
    this.question = question;
    this.options.told.question(question);
    if (question) this.options.told.state({ kind: "asking" });
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(), milliseconds);
  }

  private start(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const mine = (this.running ?? Promise.resolve())
      .then(() => (this.isGone ? undefined : this.saveNow()))
      .finally(() => {
        if (this.running === mine) this.running = undefined;
      });
    this.running = mine;
  }

  private async saveNow(): Promise<void> {
    const { form, save, told, isRenewed } = this.options;
    const sent = this.values();
    const data = new FormData(form);
    data.set("version", this.hidden.version);
    data.set("base", this.hidden.base);
    told.state({ kind: "saving" });
    try {
      const answer = await save(data);
      this.take(answer, sent);
    } catch (error) {
      if (isRenewed(error)) {
        this.isStopped = true;
        told.state({ kind: "renewed" });
      } else this.wait();
    }
  }

  private wait(): void {
    this.failures += 1;
    const seconds = retryAfter(this.failures);
    this.options.told.state({ kind: "away", isOffline: !navigator.onLine, seconds });
    this.schedule(seconds * 1000);
  }

  private take(answer: Autosaved, sent: Values): void {
    const { told } = this.options;
    const wasAway = this.failures > 0;
    this.failures = 0;
    this.isStopped = answer.isSignedOut;
    if (answer.isSignedOut) {
      told.state({ kind: "signedOut" });
      return;
    }
    if (!answer.saved) {
      this.refused(answer);
      return;
    }
    const { differences, who } = answer.saved;
    const joined = this.advance(answer.saved, sent, new Set(differences.map(({ field }) => field)));
    if (differences.length > 0) {
      this.keep();
      this.ask({ source: "server", differences, at: Date.now(), who: who ?? "" });
      return;
    }
    if (this.question) this.ask(null);
    told.state({ kind: "saved", at: Date.now(), wasAway, joined, who: who ?? "" });
    if (sameValues(this.values(), { ...sent, ...answer.saved.taken }, this.names)) dropCopy(this.key);
    else {
      this.keep();
      this.schedule(pause);
    }
  }

  /**
   * Moves on to what the server has now. An answer that others changed is put into the form, unless the person has
   * typed into it since: then it keeps its old base, and the next save asks.
   * @returns names of the answers that changed in the form
   */
  private advance(saved: NonNullable<Autosaved["saved"]>, sent: Values, asked: ReadonlySet<string>): readonly string[] {
    const present = this.values();
    const joined: string[] = [];
    this.version = saved.version;
    for (const { field, label, names } of this.options.answers) {
      if (asked.has(field)) continue;
      const isTaken = names.some((name) => name in saved.taken);
      if (isTaken && !sameValues(present, sent, names)) continue;
      if (isTaken) {
        this.write(pick(saved.taken, names));
        joined.push(label);
      }
      this.base[field] = saved.base[field as keyof typeof saved.base] ?? "";
    }
    return joined;
  }

  private refused({ state }: Autosaved): void {
    const { told, answers } = this.options;
    const faulty = Object.keys(state.errors);
    const labels = answers.filter(({ names }) => names.some((name) => faulty.includes(name))).map(({ label }) => label);
    if (state.status === "invalid") told.state({ kind: "invalid", labels });
    else told.state({ kind: "refused", message: state.message ?? "" });
  }
}

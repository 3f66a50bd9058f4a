import { ExpectedFailure } from "@/lib/errors";
import type { FileFault } from "./allowed";

/** A file that is not taken, and why. */
export class FileRefused extends ExpectedFailure {
  constructor(readonly fault: FileFault) {
    super({ kind: "invalid", message: { key: `files.faults.${fault}` } });
    this.name = "FileRefused";
  }
}

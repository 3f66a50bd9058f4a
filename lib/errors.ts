/** A sentence of the interface by its message key, with the values it needs. Resolved to text in the reader's language at the edge. */
export interface MessageRef {
  key: string;
  values?: Record<string, string | number>;
}

export type FailureKind =
  | "invalid"
  | "forbidden"
  | "not-found"
  | "stale"
  | "conflict"
  | "gone"
  | "rate-limited"
  | "busy";

export interface Failure {
  kind: FailureKind;
  message: MessageRef;
  /** Field name (as in the form) to its message; only for `invalid`. */
  fields?: Record<string, MessageRef>;
  /** Only for `stale`, where what was typed and what was saved meanwhile could not be joined. */
  differences?: readonly Difference[];
  /** Only for `stale`: what fields of the form hold now that others changed and the person did not, by field name. */
  taken?: Record<string, string[]>;
}

/** An answer that two people changed differently. Texts are final and in the reader's language. */
export interface Difference {
  /** Name of the answer. */
  field: string;
  label: string;
  mine: string;
  saved: string;
  /** What the fields of the form hold when the saved answer is taken, by field name. */
  values: Record<string, string[]>;
  /** Digest of the saved answer, which the next save names when the person has decided. */
  digest: string;
}

/**
 * An outcome that people meet in ordinary use (a lost race, a full talk, a used link), as opposed to a defect.
 * Thrown inside a use case so that its transaction rolls back; `defineAction` and the pages turn it into a plain sentence.
 */
export class ExpectedFailure extends Error {
  constructor(readonly failure: Failure) {
    super(`${failure.kind}: ${failure.message.key}`);
    this.name = "ExpectedFailure";
  }
}

/** What may not be seen does not exist: the same answer for a wrong id and for somebody else's. */
export function notFound(): ExpectedFailure {
  return new ExpectedFailure({ kind: "not-found", message: { key: "errors.notFound" } });
}

/** The record is visible to the person, but this step is not theirs to take. */
export function forbidden(): ExpectedFailure {
  return new ExpectedFailure({ kind: "forbidden", message: { key: "errors.forbidden" } });
}

/** The session ended while the page was open: by time, on another device, or because the account was suspended. */
export function signedOut(): ExpectedFailure {
  return new ExpectedFailure({ kind: "forbidden", message: { key: "errors.signedOut" } });
}

/** Somebody else was faster. `who` and `when` (milliseconds since 1970) are shown, so that the person knows whom to ask. */
export function stale(values: { who: string; when: number }): ExpectedFailure {
  return new ExpectedFailure({ kind: "stale", message: { key: "errors.stale", values } });
}

/** Input that cannot be taken, with a message for each field. */
export function invalid(
  fields: Record<string, MessageRef>,
  message: MessageRef = { key: "errors.invalid" },
): ExpectedFailure {
  return new ExpectedFailure({ kind: "invalid", message, fields });
}

/** A link that was used, has expired or was withdrawn. */
export function gone(key = "errors.linkGone"): ExpectedFailure {
  return new ExpectedFailure({ kind: "gone", message: { key } });
}

/** A rule of the workflow that the present state does not meet. */
export function conflict(key: string, values?: MessageRef["values"]): ExpectedFailure {
  return new ExpectedFailure({ kind: "conflict", message: values ? { key, values } : { key } });
}

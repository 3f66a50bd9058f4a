import type { Difference } from "@/lib/errors";

/** What a form knows after it was sent. Texts are final and in the reader's language. */
export interface FormState {
  status: "idle" | "invalid" | "failed" | "done";
  /** Said above the form. */
  message?: string;
  /** Field name, as in the form, to its message; in the order of the fields that were sent. */
  errors: Record<string, string>;
  /** What was typed, by field name, so that nothing need be typed again. Secrets are left out. */
  values: Record<string, string | string[]>;
  /** Answers that somebody else changed too, for the reader to choose. */
  differences?: readonly Difference[];
}

/** The state of a form that was not sent yet. */
export const idle: FormState = { status: "idle", errors: {}, values: {} };

/** A server action that a form posts to; made by `defineAction`. */
export type FormAction = (previous: FormState, formData: FormData) => Promise<FormState>;

/** Hidden fields that every form of the portal carries beside its own. */
export const localeField = "locale";
export const submissionField = "submissionId";

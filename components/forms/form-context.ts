"use client";

import { createContext, useContext } from "react";
import type { FormState } from "@/lib/actions/form-state";

/** Words that the parts of a form share. Final text: nothing is translated in the browser. */
export interface FormTexts {
  problem: string;
  errorPrefix: string;
  sending: string;
  optional: string;
}

/** How an editor's form library watches a field; see `rhf-form.tsx`. */
export type RegisterField = (name: string) => object;

export interface FormContextValue {
  formId: string;
  state: FormState;
  isSending: boolean;
  texts: FormTexts;
  /** What the fields hold before anything was sent, by field name. */
  defaults: FormState["values"];
  register?: RegisterField | undefined;
  /** What somebody wrote about single answers, by field name, to be read before they are changed. */
  notes?: FieldNotes | undefined;
}

export interface FieldNotes {
  /** Stands before each note, such as "The Secretariat asks". */
  label: string;
  byName: Readonly<Record<string, string>>;
}

export const FormContext = createContext<FormContextValue | null>(null);

/** The form around a field. */
export function useForm(): FormContextValue {
  const form = useContext(FormContext);
  if (!form) throw new Error("A field stands outside of a form.");
  return form;
}

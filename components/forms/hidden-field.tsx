"use client";

import { useForm } from "./form-context";

/** A value that goes along unseen, such as the version of a record. After success the answer may carry a newer one. */
export function HiddenField({ name, value }: { name: string; value: string | number }) {
  const { state } = useForm();
  const newer = state.status === "done" ? state.values[name] : undefined;
  return <input type="hidden" name={name} value={typeof newer === "string" ? newer : value} />;
}

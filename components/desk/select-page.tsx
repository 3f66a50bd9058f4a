"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Ticks every row of the page at once, or none. A convenience of JavaScript: without it the rows are ticked one by one. */
export function SelectPage({ label }: { label: string }) {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isAlive) return null;
  return (
    <label className="flex items-center gap-3">
      <input
        type="checkbox"
        className="size-6 shrink-0 accent-action"
        onChange={({ target }) => {
          for (const box of target.form?.querySelectorAll<HTMLInputElement>("[data-row] input[name=id]") ?? []) {
            box.checked = target.checked;
          }
        }}
      />
      {label}
    </label>
  );
}

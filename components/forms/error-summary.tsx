"use client";

import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { fieldId } from "./field-id";
import { useForm } from "./form-context";

/** All problems of the form in one place, each linked to its field, with the same words. Takes the focus when it appears. */
export function ErrorSummary() {
  const { formId, state, texts } = useForm();
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Record<string, string>>({});
  const hasProblem = state.status === "invalid" || state.status === "failed";

  useEffect(() => {
    // Depends on the state itself: the same problem met a second time is told a second time.
    if (state.status !== "invalid" && state.status !== "failed") return;
    box.current?.focus();
    const title = document.title;
    document.title = `${texts.errorPrefix} ${title}`;
    return () => {
      document.title = title;
    };
  }, [state, texts.errorPrefix]);

  useIsomorphicLayoutEffect(() => {
    const found = Object.keys(state.errors).map((name) => [name, labelOf(fieldId(formId, name))]);
    setLabels(Object.fromEntries(found));
  }, [state, formId]);

  if (!hasProblem) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby={`${formId}-problem`} className="border-4 border-bad p-4">
      <h2 id={`${formId}-problem`} className="text-xl">
        {texts.problem}
      </h2>
      {state.message && <p className="mt-2">{state.message}</p>}
      <ul className="mt-2 space-y-1">
        {Object.entries(state.errors).map(([name, message]) => (
          <li key={name}>
            <a href={`#${fieldId(formId, name)}`} onClick={goToField} className="font-semibold text-bad">
              {labels[name] ? `${labels[name]}: ${message}` : message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Before the browser paints; the server paints nothing and has no labels to read. */
const useIsomorphicLayoutEffect = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** What the form itself calls a field: its group's legend, or its label without the mark for optional ones. */
function labelOf(id: string): string {
  const input = document.getElementById(id);
  if (
    !(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement || input instanceof HTMLSelectElement)
  )
    return "";
  const isChoice =
    input.type === "radio" || (input.type === "checkbox" && input.closest("fieldset[data-group]") !== null);
  const label = isChoice ? input.closest("fieldset")?.querySelector("legend") : input.labels?.[0];
  return label?.firstChild?.textContent?.trim() ?? "";
}

/** A browser jumps to a field without putting the cursor into it. */
function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}

"use client";

import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { fieldId } from "./field-id";
import { type FoundField, findFields } from "./field-label";
import { useForm } from "./form-context";

/** All problems of the form in one place, each linked to its field, with the same words. Takes the focus when it appears. */
export function ErrorSummary() {
  const { formId, state, texts } = useForm();
  const box = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState<readonly FoundField[]>([]);
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

  // Before the browser paints. Without script the messages stand in the order in which they were found.
  useLayoutEffect(() => {
    setFound(findFields(Object.keys(state.errors), (name) => fieldId(formId, name)));
  }, [state, formId]);

  const isFound = found.length > 0 && found.every(({ name }) => name in state.errors);
  const problems = isFound ? found : Object.keys(state.errors).map((name) => ({ name, label: "" }));

  if (!hasProblem) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby={`${formId}-problem`} className="border-4 border-bad p-4">
      <h2 id={`${formId}-problem`} className="text-xl">
        {texts.problem}
      </h2>
      {state.message && <p className="mt-2">{state.message}</p>}
      <ul className="mt-2 space-y-1">
        {problems.map(({ name, label }) => (
          <li key={name}>
            <a href={`#${fieldId(formId, name)}`} onClick={goToField} className="font-semibold text-bad">
              {label ? `${label}: ${state.errors[name]}` : state.errors[name]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A browser jumps to a field without putting the cursor into it. */
function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
}

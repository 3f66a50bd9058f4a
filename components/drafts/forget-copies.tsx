"use client";

import { useEffect, useRef } from "react";
import { dropAllCopies, hasCopies } from "./local-copies";

/**
 * In the form that signs out: throws away what this device holds of typed text, since others may use it next. Asks first
 * where some of it was not saved.
 * @param question final text
 */
export function ForgetCopies({ question }: { question: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    function onSubmit(event: SubmitEvent): void {
      if (hasCopies() && !confirm(question)) {
        event.preventDefault();
        event.stopPropagation();
      } else dropAllCopies();
    }
    form.addEventListener("submit", onSubmit);
    return () => form.removeEventListener("submit", onSubmit);
  }, [question]);
  return <span ref={mark} hidden />;
}

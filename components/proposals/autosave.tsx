"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FormState } from "@/lib/actions/form-state";

/** Milliseconds after the last key. */
const pause = 3000;

interface AutosaveProps {
  /** The version which the page was made from. */
  version: number;
  save: (form: FormData) => Promise<FormState & { version: number | null }>;
  locale: string;
  /** Sentences with `{time}` and `{message}` still in them. */
  texts: Record<"on" | "saving" | "saved" | "notYet" | "failed" | "offline", string>;
}

/**
 * Keeps what is typed, some seconds after the last key and when the page is put aside. Carries the version that the next
 * save has to name, so it is the form's `version` field as well; without JavaScript it is only that.
 */
export function Autosave({ version, save, locale, texts }: AutosaveProps) {
  const field = useRef<HTMLInputElement>(null);
  const [current, setCurrent] = useState(version);
  const [note, setNote] = useState("");
  const [isTrouble, setIsTrouble] = useState(false);

  useEffect(() => {
    const form = field.current?.form;
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running: Promise<void> | undefined;
    setNote(texts.on);

    const say = (text: string, trouble: boolean): void => {
      setNote(text);
      setIsTrouble(trouble);
    };
    async function saveNow(sent: FormData): Promise<void> {
      say(texts.saving, false);
      try {
        const answer = await save(sent);
        if (answer.version !== null) {
          // At once, because a form that waits for this is sent right after.
          flushSync(() => setCurrent(answer.version ?? version));
          const time = new Date().toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });
          say(texts.saved.replace("{time}", time), false);
        } else if (answer.status === "invalid") say(texts.notYet, false);
        else say(texts.failed.replace("{message}", answer.message ?? ""), true);
      } catch {
        say(texts.offline, true);
      }
    }
    function start(): void {
      clearTimeout(timer);
      timer = undefined;
      if (!form) return;
      // One after the other: the second has to name the version that the first one made.
      const before = running ?? Promise.resolve();
      const mine = before
        .then(() => saveNow(new FormData(form)))
        .finally(() => {
          if (running === mine) running = undefined;
        });
      running = mine;
    }
    function onInput(): void {
      clearTimeout(timer);
      timer = setTimeout(start, pause);
    }
    function onHide(): void {
      if (document.visibilityState === "hidden" && timer) start();
    }
    function onSubmit(event: SubmitEvent): void {
      clearTimeout(timer);
      timer = undefined;
      if (!running) return;
      event.preventDefault();
      event.stopPropagation();
      const { submitter } = event;
      running.then(() => form?.requestSubmit(submitter));
    }

    form.addEventListener("input", onInput);
    form.addEventListener("submit", onSubmit);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", onInput);
      form.removeEventListener("submit", onSubmit);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, [locale, save, texts, version]);

  return (
    <>
      <input ref={field} type="hidden" name="version" value={current} />
      {note && (
        <p
          role={isTrouble ? "alert" : undefined}
          className={isTrouble ? "font-semibold text-bad" : "text-sm text-muted"}
        >
          {note}
        </p>
      )}
    </>
  );
}

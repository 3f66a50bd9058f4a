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
export function Autosave({ version, ...props }: AutosaveProps) {
  const field = useRef<HTMLInputElement>(null);
  const [current, setCurrent] = useState(version);
  const [note, setNote] = useState("");
  const [isTrouble, setIsTrouble] = useState(false);
  // The page is made anew after a save and gives new objects; the form is watched all the same, and only once.
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const form = field.current?.form;
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running: Promise<void> | undefined;
    setNote(latest.current.texts.on);

    const say = (text: string, trouble = false): void => {
      setNote(text);
      setIsTrouble(trouble);
    };
    async function saveNow(): Promise<void> {
      if (!form) return;
      const { save, texts, locale } = latest.current;
      say(texts.saving);
      try {
        const answer = await save(new FormData(form));
        if (answer.version !== null) {
          const saved = answer.version;
          // At once, because a form that waits for this is sent right after.
          flushSync(() => setCurrent(saved));
          const time = new Date().toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
          say(texts.saved.replace("{time}", time));
        } else if (answer.status === "invalid") say(texts.notYet);
        else say(texts.failed.replace("{message}", answer.message ?? ""), true);
      } catch {
        say(texts.offline, true);
      }
    }
    function start(): void {
      timer = undefined;
      // One after the other: the second has to name the version that the first one made.
      const mine = (running ?? Promise.resolve()).then(saveNow).finally(() => {
        if (running === mine) running = undefined;
      });
      running = mine;
    }
    function stopTimer(): void {
      clearTimeout(timer);
      timer = undefined;
    }
    function onInput(): void {
      stopTimer();
      timer = setTimeout(start, pause);
    }
    function onHide(): void {
      if (document.visibilityState !== "hidden" || !timer) return;
      stopTimer();
      start();
    }
    function onSubmit(event: SubmitEvent): void {
      stopTimer();
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
      stopTimer();
      form.removeEventListener("input", onInput);
      form.removeEventListener("submit", onSubmit);
      document.removeEventListener("visibilitychange", onHide);
    };
  }, []);

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

"use client";

import { unstable_isUnrecognizedActionError as isRenewed } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useForm } from "@/components/forms/form-context";
import type { Autosaved } from "@/lib/proposals/actions";
import { type Answer, DraftSaver, type Question, type SaveState } from "./draft-saver";
import type { CopyOwner } from "./local-copies";
import { clockTime, SaveNote, type SaveNoteWords } from "./save-note";
import { TwoTexts, type TwoTextsWords } from "./two-texts";

export interface DraftWords {
  note: SaveNoteWords;
  texts: TwoTextsWords;
  /** Heading and sentence of the question, by where the other text was found; `{time}` and `{who}` still open. */
  device: { title: string; lead: string };
  server: { title: string; lead: string };
}

interface DraftKeeperProps {
  owner: CopyOwner;
  answers: readonly Answer[];
  /** The version and the digests of the answers which the page was made from. */
  version: number;
  base: Record<string, string>;
  save: (form: FormData) => Promise<Autosaved>;
  locale: string;
  signInHref: string;
  words: DraftWords;
  /** The fields of the form. */
  children: ReactNode;
}

/**
 * Stands around the fields of a form and loses nothing of them: keeps a copy on this device while the person types, saves some seconds later,
 * tries again when the portal cannot be reached, and asks where two texts of an answer exist. Without script it carries
 * what the form has to name, and the question comes with the page that answers.
 */
export function DraftKeeper({ version, base, locale, signInHref, words, children, ...rest }: DraftKeeperProps) {
  const form = useForm();
  const versionField = useRef<HTMLInputElement>(null);
  const baseField = useRef<HTMLInputElement>(null);
  const saver = useRef<DraftSaver>(null);
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const [question, setQuestion] = useState<Question | null>(null);
  const [keepsCopies, setKeepsCopies] = useState(true);
  const [isAwake, setIsAwake] = useState(false);
  // The form is watched once, with what the page was made from.
  const first = useRef({ version, base, ...rest });

  useEffect(() => {
    const element = versionField.current?.form;
    if (!element) return;
    const told = { state: setState, question: setQuestion, keepsCopies: setKeepsCopies };
    const mine = new DraftSaver({ form: element, isRenewed, told, ...first.current });
    saver.current = mine;
    setIsAwake(true);
    let mayPass = false;

    const onInput = (): void => mine.typed();
    const onVisibility = (): void => (document.visibilityState === "hidden" ? mine.flush() : mine.retry());
    const onBack = (): void => mine.retry();
    /** Sent only when the server has the text: an answer that never comes would take the page and the text with it. */
    function onSubmit(event: SubmitEvent): void {
      if (mayPass) {
        mayPass = false;
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      const { submitter } = event;
      void mine.settle().then((isSettled) => {
        if (!isSettled || !element) return;
        if (versionField.current) versionField.current.value = mine.hidden.version;
        if (baseField.current) baseField.current.value = mine.hidden.base;
        mayPass = true;
        element.requestSubmit(submitter);
      });
    }
    element.addEventListener("input", onInput);
    element.addEventListener("submit", onSubmit);
    document.addEventListener("visibilitychange", onVisibility);
    addEventListener("online", onBack);
    addEventListener("focus", onBack);
    void mine.begin();
    return () => {
      mine.stop();
      element.removeEventListener("input", onInput);
      element.removeEventListener("submit", onSubmit);
      document.removeEventListener("visibilitychange", onVisibility);
      removeEventListener("online", onBack);
      removeEventListener("focus", onBack);
    };
  }, []);

  const sent = form.state.differences;
  useEffect(() => {
    if (sent) saver.current?.askAbout(sent);
  }, [sent]);

  const isAsked = question !== null;
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView({ block: "start" });
  }, [isAsked]);

  const shown: Question | null = isAwake
    ? question
    : sent
      ? { source: "server", differences: sent, at: 0, who: "" }
      : null;
  return (
    <div ref={place} className="scroll-mt-4 space-y-6">
      <input ref={versionField} type="hidden" name="version" defaultValue={version} />
      <input ref={baseField} type="hidden" name="base" defaultValue={JSON.stringify(base)} />
      {shown && (
        <TwoTexts
          title={words[shown.source].title}
          lead={words[shown.source].lead.replace("{time}", clockTime(shown.at, locale)).replace("{who}", shown.who)}
          differences={shown.differences}
          words={words.texts}
          onChoose={isAwake ? (whose, field) => saver.current?.choose(whose, field) : undefined}
        />
      )}
      {children}
      {isAwake && (
        <SaveNote state={state} words={words.note} keepsCopies={keepsCopies} locale={locale} signInHref={signInHref} />
      )}
    </div>
  );
}

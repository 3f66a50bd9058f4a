"use client";

import type { SaveState } from "./draft-saver";

/** Final texts with `{time}`, `{labels}`, `{message}`, `{seconds}`, `{who}` still open. */
export interface SaveNoteWords {
  on: string;
  typing: string;
  saving: string;
  saved: string;
  savedAgain: string;
  joined: string;
  invalid: string;
  refused: string;
  offline: string;
  unreachable: string;
  signedOut: string;
  signIn: string;
  renewed: string;
  reload: string;
  asking: string;
  noCopies: string;
}

interface SaveNoteProps {
  state: SaveState;
  words: SaveNoteWords;
  keepsCopies: boolean;
  locale: string;
  /** Leads back to this page. */
  signInHref: string;
}

const trouble: readonly SaveState["kind"][] = ["away", "signedOut", "renewed", "refused", "asking"];

/** Says where the text stands: what the person needs to know before they close the page. */
export function SaveNote({ state, words, keepsCopies, locale, signInHref }: SaveNoteProps) {
  const isTrouble = trouble.includes(state.kind);
  const text = sentence(state, words, locale);
  return (
    // What is wrong stays in sight, however long the page is.
    <div data-save-note={state.kind} className={isTrouble ? "sticky bottom-0 bg-page py-2" : undefined}>
      {/* Read out when something is saved or wrong, and not at each key. */}
      <p role="status" className="sr-only">
        {state.kind === "saved" || state.kind === "invalid" ? text : ""}
      </p>
      <p
        role={isTrouble ? "alert" : undefined}
        className={isTrouble ? "border-s-4 border-bad ps-3 font-semibold text-bad" : "text-sm text-muted"}
      >
        {text} {state.kind === "signedOut" && <a href={signInHref}>{words.signIn}</a>}
        {state.kind === "renewed" && <a href={location.href}>{words.reload}</a>}
      </p>
      {!keepsCopies && <p className="mt-1 text-sm text-bad">{words.noCopies}</p>}
    </div>
  );
}

function sentence(state: SaveState, words: SaveNoteWords, locale: string): string {
  switch (state.kind) {
    case "idle":
      return words.on;
    case "saved":
      return savedSentence(state, words, locale);
    case "invalid":
      return words.invalid.replace("{labels}", state.labels.join(", "));
    case "refused":
      return words.refused.replace("{message}", state.message);
    case "away":
      return (state.isOffline ? words.offline : words.unreachable).replace("{seconds}", String(state.seconds));
    default:
      return words[state.kind];
  }
}

function savedSentence(
  { at, wasAway, joined, who }: Extract<SaveState, { kind: "saved" }>,
  words: SaveNoteWords,
  locale: string,
): string {
  const time = clockTime(at, locale);
  const saved = (wasAway ? words.savedAgain : words.saved).replace("{time}", time);
  if (joined.length === 0) return saved;
  return `${saved} ${words.joined.replace("{who}", who).replace("{labels}", joined.join(", "))}`;
}

/** The hour on the reader's own clock, with the digits of the portal. */
export function clockTime(at: number, locale: string): string {
  const tag = locale === "ar" ? "ar-u-nu-latn" : locale;
  return new Date(at).toLocaleTimeString(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

"use client";

import { useEffect, useState } from "react";

interface LastSavedProps {
  /** Milliseconds since 1970. */
  at: number;
  /** The moment in Geneva time, for a page without script. */
  text: string;
  /** "Last saved {time} by {who}", with `{time}` still open. */
  sentence: string;
  locale: string;
}

/** When the answers were saved last, on the reader's own clock. */
export function LastSaved({ at, text, sentence, locale }: LastSavedProps) {
  const [own, setOwn] = useState(text);
  useEffect(() => {
    const tag = { ar: "ar-u-nu-latn", en: "en-GB" }[locale] ?? locale;
    setOwn(new Date(at).toLocaleString(tag, { dateStyle: "long", timeStyle: "short", hourCycle: "h23" }));
  }, [at, locale]);
  return (
    <p className="text-sm text-muted">
      <time dateTime={new Date(at).toISOString()}>{sentence.replace("{time}", own)}</time>
    </p>
  );
}

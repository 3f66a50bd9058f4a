"use client";

import { useSyncExternalStore } from "react";

interface ReaderTimeProps {
  /** ISO instants. */
  start: string;
  end: string | null;
  /** The zone of the talk: in it nothing need be said twice. */
  timeZone: string;
  locale: string;
  /** "Your time: {time}" with `{time}` still open. */
  sentence: string;
}

/** The hours of a talk on the reader's own clock. Known in the browser only, so it comes after the page. */
export function ReaderTime({ start, end, timeZone, locale, sentence }: ReaderTimeProps) {
  const text = useSyncExternalStore(
    () => () => undefined,
    () => ownTime(start, end, timeZone, locale),
    () => null,
  );
  return text ? <span className="block text-muted">{sentence.replace("{time}", text)}</span> : null;
}

function ownTime(start: string, end: string | null, timeZone: string, locale: string): string | null {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!own || own === timeZone) return null;
  const format = new Intl.DateTimeFormat(locale === "ar" ? "ar-u-nu-latn" : locale === "en" ? "en-GB" : locale, {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
  });
  const from = new Date(start);
  const hours = end ? format.formatRange(from, new Date(end)) : format.format(from);
  return `${hours} (${own})`;
}

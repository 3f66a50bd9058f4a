"use client";

import { useEffect, useRef, useState } from "react";
import type { DateReading } from "@/lib/proposals/read-preferred-dates";

interface DatesReadingProps {
  /** What was understood of the dates as they are saved. */
  saved: readonly DateReading[];
  read: (form: FormData) => Promise<DateReading[]>;
  title: string;
  nothing: string;
  /** Names of the choices, by their position. */
  labels: readonly string[];
  unreadable: string;
}

/** Milliseconds after the last key. */
const pause = 700;

/** Says what is understood of the dates while they are typed; without script, of those that are saved. */
export function DatesReading({ saved, read, title, nothing, labels, unreadable }: DatesReadingProps) {
  const place = useRef<HTMLElement>(null);
  const [readings, setReadings] = useState(saved);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    async function readNow(): Promise<void> {
      if (!form) return;
      latest += 1;
      const mine = latest;
      // What cannot be read now is read when the page is saved.
      const answer = await read(new FormData(form)).catch(() => null);
      if (answer && mine === latest) setReadings(answer);
    }
    function onInput(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void readNow(), pause);
    }
    form.addEventListener("input", onInput);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", onInput);
    };
  }, [read]);

  return (
    <section ref={place} aria-live="polite" className="border-s-4 border-good bg-good-soft p-3" data-dates-reading>
      <h2 className="font-semibold">{title}</h2>
      {readings.length === 0 && <p className="text-muted">{nothing}</p>}
      <ul className="mt-1 space-y-2">
        {readings.map(({ index, understood, remarks }) => (
          <li key={index}>
            {labels[index]}: {understood ?? unreadable}
            {remarks.map((remark) => (
              <span key={remark} className={`block ${understood ? "text-warn" : "text-bad"}`}>
                {remark}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

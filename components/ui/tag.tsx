import type { ReactNode } from "react";
import { type Tone, toneClass } from "./tone";
import { ToneIcon } from "./tone-icon";

/** A status in a word or two, with a sign. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <strong
      className={`inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 text-sm leading-snug font-semibold ${toneClass[tone]}`}
    >
      <ToneIcon tone={tone} />
      {children}
    </strong>
  );
}

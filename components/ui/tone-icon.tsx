import type { Tone } from "./tone";

/** One shape for each tone, told apart without colour. */
const shapes: Record<Tone, string> = {
  neutral: "M4 8h8",
  info: "M8 7v5M8 4v.5",
  good: "m3.5 8.5 3 3 6-7",
  warn: "M8 3v6M8 12v.5",
  bad: "m4 4 8 8m0-8-8 8",
};

export function ToneIcon({ tone }: { tone: Tone }) {
  return (
    <svg viewBox="0 0 16 16" className="size-[1em] shrink-0" aria-hidden="true" focusable="false">
      <path
        d={shapes[tone]}
        fill="none"
        className="stroke-current"
        strokeWidth="2.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** What a colour says here; each comes with a sign and a word, so that nothing hangs on the colour alone. */
export type Tone = "neutral" | "info" | "good" | "warn" | "bad";

export const toneClass: Record<Tone, string> = {
  neutral: "border-edge bg-surface text-ink",
  info: "border-info bg-info-soft text-info",
  good: "border-good bg-good-soft text-good",
  warn: "border-warn bg-warn-soft text-warn",
  bad: "border-bad bg-bad-soft text-bad",
};

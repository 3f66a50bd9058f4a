import type { ReactNode } from "react";
import type { Tone } from "./tone";

/** A status in a word or two, with a sign. Its look stands in app/globals.css. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <strong className={tone === "neutral" ? "tag" : `tag tag-${tone}`}>{children}</strong>;
}

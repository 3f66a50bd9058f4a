import type { ReactNode } from "react";
import { callId, footnoteId } from "./noted-text";

interface FootnoteListProps {
  footnotes: readonly string[];
  prefix: string;
  /** The heading, at the depth of its place. */
  heading: ReactNode;
  /** Name of the way back: "Back to the text of footnote 1". */
  backLabel: (number: number) => string;
  language: string;
  direction: "ltr" | "rtl";
}

/** The footnotes at the end of a note, each with a way back to where it is called. */
export function FootnoteList({ footnotes, prefix, heading, backLabel, language, direction }: FootnoteListProps) {
  return (
    <section className="border-t border-line pt-3 text-sm">
      {heading}
      <ol lang={language} dir={direction} className="mt-2 list-decimal ps-6">
        {footnotes.map((footnote, index) => {
          const number = index + 1;
          return (
            <li key={number} id={footnoteId(prefix, number)} tabIndex={-1}>
              {footnote}{" "}
              <a href={`#${callId(prefix, number)}`} aria-label={backLabel(number)}>
                ↑
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

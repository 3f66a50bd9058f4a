import { splitAtFootnotes } from "@/lib/concept-notes/footnotes";

/** What the calls of footnotes in one note share. */
export interface FootnoteCalls {
  count: number;
  /** Beginning of the ids on the page, so that two notes on a page do not mix. */
  prefix: string;
  /** Name of a call for those who do not see that it is small: "Footnote 1". */
  label: (number: number) => string;
  /** Footnotes called so far: only the first call of each can be jumped back to. */
  called: Set<number>;
}

export function footnoteId(prefix: string, number: number): string {
  return `${prefix}-footnote-${number}`;
}

export function callId(prefix: string, number: number): string {
  return `${prefix}-call-${number}`;
}

/** A text of a note with links at the calls of its footnotes. Plain text in, plain text out: nothing in it is markup. */
export function notedText(text: string, calls: FootnoteCalls) {
  return splitAtFootnotes(text, calls.count).map((part, index) => {
    if ("text" in part) return part.text;
    const { footnote } = part;
    const isFirst = !calls.called.has(footnote);
    calls.called.add(footnote);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity but their place
      <sup key={index}>
        <a
          id={isFirst ? callId(calls.prefix, footnote) : undefined}
          href={`#${footnoteId(calls.prefix, footnote)}`}
          aria-label={calls.label(footnote)}
          className="px-0.5"
        >
          {footnote}
        </a>
      </sup>
    );
  });
}

interface ProseProps {
  text: string;
  /** Language of the text, where it is not the page's. */
  lang?: string;
}

/** What somebody wrote, as plain text: paragraphs and line breaks as typed, nothing read as markup. */
export function Prose({ text, lang }: ProseProps) {
  return (
    <div lang={lang} dir="auto" className="max-w-text space-y-3 wrap-anywhere whitespace-pre-line">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a finished text never move
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

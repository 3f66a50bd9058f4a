/** An address, caught whole so that splitting keeps it. */
const address = /(https?:\/\/[^\s<>"]+)/;

/** The plain text of a letter, line by line, with its addresses as links. */
export function LetterText({ text }: { text: string }) {
  return (
    <div dir="auto" className="mt-4 max-w-text border border-line bg-surface p-4 whitespace-pre-wrap wrap-anywhere">
      {text.split(address).map((part, index) => {
        // Parts of a finished text never move, so their place is their name.
        const key = `part-${index}`;
        return address.test(part) ? (
          <a key={key} href={part}>
            {part}
          </a>
        ) : (
          part
        );
      })}
    </div>
  );
}

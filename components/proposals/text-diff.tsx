import { getTranslations } from "next-intl/server";
import { wordDiff } from "@/lib/proposals/word-diff";

/** What changed in an answer, word by word. Marked by more than colour, and said to those who listen. */
export async function TextDiff({ before, after }: { before: string; after: string }) {
  const t = await getTranslations("proposalForm.diff");
  return (
    <p dir="auto" className="wrap-anywhere whitespace-pre-line">
      {wordDiff(before, after).map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a finished comparison never move
        if (kind === "same") return <span key={index}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of a finished comparison never move
            key={index}
            className={kind === "added" ? "bg-good-soft font-semibold no-underline" : "bg-bad-soft line-through"}
          >
            <span className="sr-only">{t(kind === "added" ? "addedFrom" : "removedFrom")} </span>
            {text}
            <span className="sr-only"> {t(kind === "added" ? "addedTo" : "removedTo")}</span>
          </Mark>
        );
      })}
    </p>
  );
}

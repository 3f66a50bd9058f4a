import type { ReactNode } from "react";
import type { OutlineEntry } from "@/lib/concept-notes/outline";

interface NestedListProps {
  entries: readonly OutlineEntry[];
  text: (text: string) => ReactNode;
  /** The outermost level: groups, which stand out. */
  areGroups?: boolean;
}

/** A list with lists inside it, as deep as the note goes. */
export function NestedList({ entries, text, areGroups = false }: NestedListProps) {
  return (
    <ul>
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list
        <li key={index}>
          {areGroups ? <strong>{text(entry.text)}</strong> : text(entry.text)}
          {entry.entries.length > 0 && <NestedList entries={entry.entries} text={text} />}
        </li>
      ))}
    </ul>
  );
}

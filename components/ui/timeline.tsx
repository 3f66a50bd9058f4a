import type { ReactNode } from "react";

export interface TimelineEntry {
  key: string;
  /** When, as people read it. */
  when: ReactNode;
  title: ReactNode;
  children?: ReactNode;
}

/** What happened, in order of time. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="border-s-2 border-line">
      {entries.map((entry) => (
        <li key={entry.key} className="relative pb-6 ps-5">
          <span
            aria-hidden="true"
            className="absolute -start-[0.4375rem] top-2 size-3 rounded-full border-2 border-link bg-page"
          />
          <p className="text-sm text-muted">{entry.when}</p>
          <p className="font-semibold">{entry.title}</p>
          {entry.children && <div className="mt-1 wrap-anywhere">{entry.children}</div>}
        </li>
      ))}
    </ol>
  );
}

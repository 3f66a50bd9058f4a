import type { ReactNode } from "react";

interface PanelProps {
  title?: ReactNode;
  /** Depth of the heading in the page. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of the page that stands for itself beside others. */
export function Panel({ title, level = 2, children }: PanelProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="border border-line bg-surface p-4 sm:p-6">
      {title && <Heading className="mb-3 text-lg">{title}</Heading>}
      {children}
    </section>
  );
}

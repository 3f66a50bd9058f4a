import type { ReactNode } from "react";

interface ConfirmationPanelProps {
  title: string;
  /** Such as a reference number, with the words that say what it is. */
  children?: ReactNode;
}

/** The end of a journey: it worked, and here is what to keep. What happens next follows below it. */
export function ConfirmationPanel({ title, children }: ConfirmationPanelProps) {
  return (
    <div className="mb-8 max-w-text border-2 border-good bg-good-soft p-6 text-center text-good">
      <h1 className="text-3xl">{title}</h1>
      {children && <div className="mt-3 text-xl">{children}</div>}
    </div>
  );
}

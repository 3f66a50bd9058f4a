import type { ReactNode } from "react";
import { type Tone, toneClass } from "./tone";
import { ToneIcon } from "./tone-icon";

interface NoticeProps {
  tone?: Tone;
  title?: string;
  /** For an answer to what the reader just did: read out at once. */
  isAnswer?: boolean;
  children?: ReactNode;
}

/** A message that stays on the page. */
export function Notice({ tone = "info", title, isAnswer, children }: NoticeProps) {
  return (
    <div role={isAnswer ? "status" : undefined} className={`border-s-4 p-4 ${toneClass[tone]}`}>
      {title && (
        <p className="flex items-center gap-2 font-bold">
          <ToneIcon tone={tone} />
          {title}
        </p>
      )}
      {children && <div className={title ? "mt-1 text-ink" : "text-ink"}>{children}</div>}
    </div>
  );
}

import { Notice } from "@/components/ui/notice";

interface DoneNoticeProps {
  /** What the address says was done. */
  done: string | string[] | undefined;
  /** What each step is answered with. */
  answers: Readonly<Record<string, string>>;
}

/** The answer to the step that led to this page; nothing for what the portal did not say. */
export function DoneNotice({ done, answers }: DoneNoticeProps) {
  const answer = typeof done === "string" && Object.hasOwn(answers, done) ? answers[done] : undefined;
  if (answer === undefined) return null;
  return (
    <div className="mb-6">
      <Notice tone="good" isAnswer>
        {answer}
      </Notice>
    </div>
  );
}

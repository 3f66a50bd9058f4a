import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";

interface DoneNoticeProps {
  /** From the address, so anything may stand here; only what the list knows is said. */
  done: string | string[] | undefined;
  /** The list of sentences in the messages of proposals. */
  list: "status.done" | "desk.done";
}

/** Says what the person has just done, after the page came back. */
export async function DoneNotice({ done, list }: DoneNoticeProps) {
  const t = await getTranslations(`proposals.${list}`);
  if (typeof done !== "string" || !/^[a-zA-Z]+$/.test(done) || !t.has(done)) return null;
  return (
    <div className="mb-8 max-w-text">
      <Notice tone="good" title={t(done)} isAnswer />
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";

/** Says what the person has just done, after the page came back; anything may stand in the address. */
export async function AssessmentDone({ done }: { done: string | string[] | undefined }) {
  const t = await getTranslations("assessments.done");
  if (typeof done !== "string" || !/^[a-zA-Z]+$/.test(done) || !t.has(done)) return null;
  return (
    <div className="mb-8 max-w-text">
      <Notice tone="good" title={t(done)} isAnswer />
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";

/** Says what the person has just done, after the page came back; anything may stand in the address. */
export async function DecisionDone({ done }: { done: string | string[] | undefined }) {
  const t = await getTranslations("decisions.done");
  const known = (["letter", "reset"] as const).find((one) => one === done);
  if (!known) return null;
  return (
    <div className="mb-8 max-w-text">
      <Notice tone="good" title={t(known)} isAnswer />
    </div>
  );
}

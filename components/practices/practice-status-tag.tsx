import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import type { PracticeState } from "@/lib/practices/workflow";

const tones: Record<PracticeState, Tone> = {
  noted: "neutral",
  draft: "neutral",
  sent_to_hub: "info",
  in_peer_review: "info",
  published: "good",
  not_taken: "neutral",
};

/** How far a practice is on its way to the Hub; never called published before it is. */
export async function PracticeStatusTag({ status }: { status: PracticeState }) {
  const t = await getTranslations("practices");
  return <Tag tone={tones[status]}>{t(`state.${status}`)}</Tag>;
}

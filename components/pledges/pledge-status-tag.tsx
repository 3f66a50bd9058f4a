import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import type { PledgeState } from "@/lib/pledges/workflow";

const tones: Record<PledgeState, Tone> = {
  intention: "neutral",
  submitted: "warn",
  confirmed: "info",
  in_progress: "info",
  fulfilled: "good",
  withdrawn: "neutral",
};

/** Where a pledge stands. */
export async function PledgeStatusTag({ status }: { status: PledgeState }) {
  const t = await getTranslations("pledges");
  return <Tag tone={tones[status]}>{t(`state.${status}`)}</Tag>;
}

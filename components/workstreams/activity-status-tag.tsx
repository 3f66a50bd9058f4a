import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";

export type ActivityStatus = "yet_to_start" | "in_progress" | "completed" | "unknown";

const tones: Record<ActivityStatus, Tone> = {
  yet_to_start: "neutral",
  in_progress: "info",
  completed: "good",
  unknown: "neutral",
};

/** How far an activity of a workplan is, with a sign beside the word. */
export async function ActivityStatusTag({ status }: { status: ActivityStatus }) {
  const t = await getTranslations("workstreams");
  return <Tag tone={tones[status]}>{t(`state.${status}`)}</Tag>;
}

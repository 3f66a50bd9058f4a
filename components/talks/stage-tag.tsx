import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import type { TalkStage } from "@/lib/talks/stage";

const tones: Record<TalkStage, Tone> = {
  announced: "neutral",
  scheduled: "info",
  note_published: "info",
  registration_open: "good",
  under_way: "good",
  ended: "neutral",
  held: "neutral",
  report_due: "warn",
  report_overdue: "warn",
  following_up: "info",
  closed: "neutral",
  postponed: "warn",
  cancelled: "bad",
};

/** Where a talk stands, in words with a sign. */
export async function StageTag({ stage }: { stage: TalkStage }) {
  const t = await getTranslations("talk-page");
  return <Tag tone={tones[stage]}>{t(`stage.${stage}`)}</Tag>;
}

import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import type { TrafficLight } from "@/lib/pledges/traffic-light";

const tones: Record<TrafficLight, Tone> = { green: "good", yellow: "warn", red: "bad", done: "neutral" };

/** How fresh the word on a pledge is, in words beside the colour. */
export async function PledgeLight({ light }: { light: TrafficLight }) {
  const t = await getTranslations("pledges");
  return <Tag tone={tones[light]}>{t(`light.${light}`)}</Tag>;
}

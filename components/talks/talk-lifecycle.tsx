import { getTranslations } from "next-intl/server";
import { LifecycleBar } from "@/components/ui/lifecycle-bar";
import { lifecycleOf } from "@/lib/talks/lifecycle";
import type { TalkOutlook } from "@/lib/talks/public-queries";

const looks = { done: "done", current: "current", todo: "ahead", skipped: "ahead" } as const;

/** Where a talk stands between its proposal and what came of it. */
export async function TalkLifecycle({ facts, now }: { facts: TalkOutlook["facts"]; now: Date }) {
  const [t, common] = await Promise.all([getTranslations("talk-page"), getTranslations("common.lifecycle")]);
  const entries = lifecycleOf(facts, now).filter((entry) => entry.state !== "skipped");
  const current = entries.findIndex((entry) => entry.state === "current");
  const at = current >= 0 ? current : entries.filter((entry) => entry.state === "done").length - 1;
  const here = entries[Math.max(at, 0)];
  return (
    <LifecycleBar
      label={t("lifecycle.label")}
      position={
        here
          ? common("position", {
              current: Math.max(at, 0) + 1,
              total: entries.length,
              name: t(`lifecycle.${here.step}`),
            })
          : ""
      }
      steps={entries.map(({ step, state }) => ({ key: step, name: t(`lifecycle.${step}`), state: looks[state] }))}
      words={{ done: common("done"), current: common("current"), ahead: common("ahead") }}
    />
  );
}

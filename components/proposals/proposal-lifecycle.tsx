import { getTranslations } from "next-intl/server";
import { LifecycleBar, type LifecycleStep } from "@/components/ui/lifecycle-bar";
import type { ProposalState } from "@/lib/proposals/workflow";

const steps = ["draft", "review", "decision", "talk"] as const;

/** Which step each state stands at; a closed proposal stays at its decision. */
const position: Readonly<Record<ProposalState, (typeof steps)[number]>> = {
  draft: "draft",
  submitted: "review",
  changes_requested: "draft",
  approved: "talk",
  declined: "decision",
  in_reserve: "decision",
  withdrawn: "decision",
  merged: "decision",
};

/** Where a proposal stands between its draft and its talk. */
export async function ProposalLifecycle({ status }: { status: ProposalState }) {
  const [t, common, workflow] = await Promise.all([
    getTranslations("proposals.status"),
    getTranslations("common.lifecycle"),
    getTranslations("workflow.proposal"),
  ]);
  const current = steps.indexOf(position[status]);
  const isClosed = ["declined", "in_reserve", "withdrawn", "merged"].includes(status);
  const shown: LifecycleStep[] = steps.slice(0, isClosed ? current + 1 : undefined).map((key, index) => ({
    key,
    name:
      isClosed && index === current
        ? workflow(status)
        : t(`steps.${status === "changes_requested" && index === 0 ? "amend" : key}`),
    state: index < current ? "done" : index === current ? "current" : "ahead",
  }));
  return (
    <LifecycleBar
      label={t("lifecycle")}
      position={common("position", { current: current + 1, total: shown.length, name: shown[current]?.name ?? "" })}
      steps={shown}
      words={{ done: common("done"), current: common("current"), ahead: common("ahead") }}
    />
  );
}

import { getTranslations } from "next-intl/server";
import { TaskList } from "@/components/ui/task-list";
import type { Tone } from "@/components/ui/tone";
import type { Locale } from "@/lib/i18n/locales";
import { missingAnswers, type SectionStatus, sectionStatus, sections } from "@/lib/proposals/sections";
import type { ProposalView } from "@/lib/proposals/views";

const tones: Readonly<Record<SectionStatus, Tone>> = {
  notStarted: "neutral",
  inProgress: "warn",
  completed: "good",
  optional: "neutral",
};

/** The sections as tasks, and the last one: to check and submit. */
export async function ProposalTasks({ proposal, locale }: { proposal: ProposalView; locale: Locale }) {
  const t = await getTranslations("proposals");
  const path = `/${locale}/propose/${proposal.id}`;
  const states = sections.map((section) => [section, sectionStatus(section, proposal.content)] as const);
  const isReady = missingAnswers(proposal.content).length === 0;
  const done = states.filter(([, status]) => status === "completed" || status === "optional").length;
  return (
    <div className="max-w-text">
      <p className="mb-3">{t("tasks.progress", { done, total: sections.length })}</p>
      <TaskList
        tasks={[
          ...states.map(([section, status]) => ({
            key: section,
            title: t(`sections.${section}`),
            href: `${path}/${section}`,
            status: t(`tasks.status.${status}`),
            tone: tones[status],
          })),
          {
            key: "check",
            title: t("tasks.check"),
            href: `${path}/check`,
            hint: t("tasks.checkHint"),
            status: t(isReady ? "tasks.ready" : "tasks.notReady"),
            tone: isReady ? "info" : "neutral",
          },
        ]}
      />
    </div>
  );
}

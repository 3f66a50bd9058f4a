import { getTranslations } from "next-intl/server";
import { TaskList } from "@/components/ui/task-list";
import type { Tone } from "@/components/ui/tone";
import type { Locale } from "@/lib/i18n/locales";
import { linesOf } from "@/lib/proposals/content";
import { sectionOf } from "@/lib/proposals/requested-changes";
import { missingAnswers, type Section, type SectionStatus, sectionStatus, sections } from "@/lib/proposals/sections";
import type { ProposalView } from "@/lib/proposals/views";
import { SavedLine } from "./saved-line";

const tones: Readonly<Record<SectionStatus, Tone>> = {
  notStarted: "neutral",
  inProgress: "warn",
  completed: "good",
  optional: "neutral",
};

interface ProposalTasksProps {
  proposal: ProposalView;
  fileCount: number;
  locale: Locale;
}

/** The sections as tasks, and the last one: to check and submit. */
export async function ProposalTasks({ proposal, fileCount, locale }: ProposalTasksProps) {
  const [t, form, together, files] = await Promise.all([
    getTranslations("proposals"),
    getTranslations("proposalForm.requests"),
    getTranslations("co-organizers"),
    getTranslations("files"),
  ]);
  const organizers = linesOf(proposal.content.coOrganizers).length;
  const people = proposal.editorIds.length;
  const path = `/${locale}/propose/${proposal.id}`;
  const isAmended = proposal.status === "changes_requested";
  const left = (isAmended ? proposal.requested : []).filter(({ isAnswered }) => !isAnswered);
  const asked = (section: Section): number => left.filter(({ field }) => sectionOf(field) === section).length;
  const states = sections.map((section) => [section, sectionStatus(section, proposal.content)] as const);
  const isReady = missingAnswers(proposal.content).length === 0;
  const done = states.filter(([, status]) => status === "completed" || status === "optional").length;
  return (
    <div className="max-w-text">
      <p className="mb-3">{t("tasks.progress", { done, total: sections.length })}</p>
      <div className="mb-3">
        <SavedLine saved={proposal.saved} locale={locale} />
      </div>
      <TaskList
        tasks={[
          ...states.map(([section, status]) => ({
            key: section,
            title: t(`sections.${section}`),
            href: `${path}/${section}`,
            hint: asked(section) > 0 ? form("inSection", { count: asked(section) }) : undefined,
            status: asked(section) > 0 ? form("sectionStatus") : t(`tasks.status.${status}`),
            tone: asked(section) > 0 ? ("warn" as const) : tones[status],
          })),
          {
            key: "people",
            title: together("task"),
            href: `/${locale}/my/proposals/${proposal.id}/people`,
            hint: together("taskHint", { organizers, people }),
            status: t("tasks.status.optional"),
            tone: tones.optional,
          },
          {
            key: "files",
            title: files("task"),
            href: `${path}/files`,
            hint: files("taskHint", { count: fileCount }),
            status: t("tasks.status.optional"),
            tone: tones.optional,
          },
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

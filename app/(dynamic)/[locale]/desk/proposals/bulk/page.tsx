import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BulkConfirmation } from "@/components/desk/bulk-confirmation";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { planBulk } from "@/lib/desk/bulk-plan";
import { mostAtOnce, readTask } from "@/lib/desk/bulk-schema";
import { tidyQuery } from "@/lib/desk/view-lists";
import { filterReader, type Query } from "@/lib/http/read-filters";
import type { Locale } from "@/lib/i18n/locales";
import { readDeskFilters } from "@/lib/proposals/desk-filters";
import { queueIds } from "@/lib/proposals/desk-queries";
import { addWorkingDays, answerWithinDays } from "@/lib/proposals/next-step";
import { presentDay } from "@/lib/time/present-day";

interface BulkPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("bulk-changes");
  return { title: t("page") };
}

/** What will happen to the selected proposals, or to all that fit the filters, before anything does. */
export default async function BulkPage({ params, searchParams }: BulkPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/proposals`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.bulk", null)) notFound();
  const asked = await searchParams;
  const [words = "", filterText = ""] = [asked.task, asked.filters].map((value) => [value].flat()[0]);
  const filters = tidyQuery("proposals", filterText);
  const task = readTask(words);
  const today = presentDay();
  const all = filterReader(asked, ["all"]).one("all", ["yes"]);
  const selected = [asked.id ?? []].flat().filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
  const ids = all ? (await queueIds(actor, { ...wholeOf(filters), size: mostAtOnce }, today)).ids : selected;
  const plan = task && ids.length > 0 ? await planBulk(actor, task, ids) : null;
  const [t, common, desk, queue] = await Promise.all([
    getTranslations("bulk-changes"),
    getTranslations("common"),
    getTranslations("desk"),
    getTranslations("queue"),
  ]);
  const back = filters ? `${path}?${filters}` : path;
  const count = plan?.items.filter(({ refusal }) => refusal === null).length ?? 0;
  const title = task?.kind === "workstream" && task.target === null ? "noWorkstream" : task?.kind;
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: desk("title") },
          { href: back, text: queue("title") },
        ]}
      />
      <PageHeader
        title={
          plan && title && count > 0 ? t(`title.${title}`, { count, name: plan.target?.name ?? "" }) : t("nothingTitle")
        }
      />
      {task && plan && plan.items.length > 0 ? (
        <BulkConfirmation
          task={task}
          plan={plan}
          path={path}
          back={back}
          dueOn={addWorkingDays(today, answerWithinDays)}
        />
      ) : (
        <EmptyState title={t(ids.length > 0 ? "noSuchTask" : "nothingSelected")}>
          <a href={back}>{t("back")}</a>
        </EmptyState>
      )}
    </>
  );
}

/** The filters of a query from their first page on. */
function wholeOf(query: string) {
  const asked: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) asked[name] = [...(asked[name] ?? []), value];
  return { ...readDeskFilters(asked), page: 1 };
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AssessmentDone } from "@/components/assessments/assessment-done";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { TabLinks } from "@/components/ui/tab-links";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { StatusTag } from "@/components/workflow/status-tag";
import { can } from "@/lib/access/can";
import { countOwnAssessments, type OwnAssessment, ownAssessments, ownAssessmentsSize } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { now } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay, dayToDate } from "@/lib/time/plain-day";
import { genevaZone, localTimeOf } from "@/lib/time/zones";

interface AssessmentsPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assessments.list");
  return { title: t("title") };
}

/** What the reader is asked to assess, the next due first; and what they handed in. */
export default async function AssessmentsPage({ params, searchParams }: AssessmentsPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/assessments`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.assessments", null)) notFound();
  const query = await searchParams;
  const list = query.list === "done" ? "done" : "open";
  const page = readPage(query.page);
  const { day: today } = localTimeOf(now(), genevaZone);
  const [t, common, navigation, { rows, total }, counts] = await Promise.all([
    getTranslations("assessments"),
    getTranslations("common"),
    getTranslations("navigation"),
    ownAssessments(actor, list, page),
    countOwnAssessments(actor, dayToDate(today)),
  ]);
  const whenOf = ({ dueOn, handedInAt }: OwnAssessment) => {
    const date = list === "done" ? handedInAt : dueOn;
    if (!date) return common("notStated");
    const isLate = list === "open" && dateToDay(date) < today;
    return (
      <>
        {formatDay(locale, dateToDay(date))} {isLate && <Tag tone="bad">{t("list.overdue")}</Tag>}
      </>
    );
  };
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: navigation("desk") }]} />
      <PageHeader title={t("list.title")} lead={t("list.lead", counts)} />
      <AssessmentDone done={query.done} />
      <TabLinks
        label={t("list.views")}
        tabs={(["open", "done"] as const).map((one) => ({
          href: one === "open" ? path : `${path}?list=done`,
          text: t(`list.${one}`),
          isCurrent: one === list,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={t(`list.none.${list}`)} />
      ) : (
        <Table
          caption={t("list.title")}
          hideCaption
          scrollLabel={common("scrollTable", { caption: t("list.title") })}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "proposal",
              heading: t("list.proposal"),
              cell: ({ proposal }) => (
                <>
                  <a
                    href={`/${locale}/desk/proposals/${proposal.id}/assessment`}
                    className="block min-w-48 font-semibold"
                  >
                    <bdi>{proposal.title || proposal.reference}</bdi>
                  </a>
                  <span className="text-sm text-muted">{proposal.reference}</span>
                </>
              ),
            },
            { key: "when", heading: t(`list.when.${list}`), cell: whenOf },
            {
              key: "status",
              heading: t("list.status"),
              cell: ({ proposal }) => <StatusTag machine="proposal" status={proposal.status} />,
            },
          ]}
        />
      )}
      <PageLinks
        page={page}
        perPage={ownAssessmentsSize}
        total={total}
        path={path}
        query={new URLSearchParams(list === "done" ? { list } : {})}
      />
    </>
  );
}

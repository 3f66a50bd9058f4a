import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/lists/export-links";
import { PledgeLines } from "@/components/pledges/pledge-lines";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { PageLinks } from "@/components/ui/page-links";
import { TabLinks } from "@/components/ui/tab-links";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { pledgesPerPage } from "@/lib/pledges/pledge-list";
import { listDeskPledges } from "@/lib/pledges/queries";
import { pledgeStates } from "@/lib/pledges/workflow";
import { now } from "@/lib/time/clock";

interface DeskPledgesPageProps {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Partial<Record<"state" | "page", string | string[]>>>;
}

/** What waits for the secretariat comes first, and is what the address shows without a state. */
const filters = ["submitted", ...pledgeStates.filter((state) => state !== "submitted"), "all"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pledges.desk");
  return { title: t("title") };
}

export default async function DeskPledgesPage({ params, searchParams }: DeskPledgesPageProps) {
  const { locale } = await params;
  const path = `/${locale}/desk/pledges`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.talks", null)) notFound();
  const query = await searchParams;
  const filter = filters.find((each) => each === query.state) ?? "submitted";
  const page = readPage(query.page);
  const status = filter === "all" ? undefined : filter;
  const [t, states, common, navigation, { total, counts, pledges }] = await Promise.all([
    getTranslations("pledges.desk"),
    getTranslations("pledges.state"),
    getTranslations("common"),
    getTranslations("navigation"),
    listDeskPledges(actor, { status }, page, now()),
  ]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Breadcrumbs label={common("youAreHere")} crumbs={[{ href: `/${locale}/desk`, text: navigation("desk") }]} />
      <PageHeader title={t("title")} lead={t("lead")} />
      <TabLinks
        label={t("filter")}
        tabs={filters.map((each) => ({
          href: each === "submitted" ? path : `${path}?state=${each}`,
          text:
            each === "all"
              ? t("all", { count: all })
              : t("stateCount", { state: states(each), count: counts.get(each) ?? 0 }),
          isCurrent: each === filter,
        }))}
      />
      {pledges.length > 0 ? (
        <PledgeLines pledges={pledges} room="desk/pledges" />
      ) : (
        <EmptyState title={t(filter === "submitted" ? "noneWaiting" : "none")}>{t("noneText")}</EmptyState>
      )}
      <ExportLinks list="pledges" query={new URLSearchParams({ state: filter })} />
      <PageLinks
        page={page}
        perPage={pledgesPerPage}
        total={total}
        path={path}
        query={new URLSearchParams(filter === "submitted" ? {} : { state: filter })}
      />
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ComingList } from "@/components/desk/coming-list";
import { PageHeader } from "@/components/ui/page-header";
import { WaitingList } from "@/components/workflow/waiting-list";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/current-actor";
import { comingUp } from "@/lib/desk/coming";
import { deskHome, type Waiting } from "@/lib/desk/home";
import type { Locale } from "@/lib/i18n/locales";
import { presentDay } from "@/lib/time/present-day";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("title") };
}

/** What waits at the desk, what is late, and what comes next. The number of queries is the same however much there is. */
export default async function DeskPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  const path = `/${locale}/desk`;
  const actor = await requireActor(locale, path);
  if (!can(actor, "desk.open", null)) notFound();
  const today = presentDay();
  const [t, home, coming] = await Promise.all([
    getTranslations("desk"),
    deskHome(actor, today),
    comingUp(actor, today),
  ]);
  const linked = (entries: readonly Waiting[]) => entries.map((entry) => ({ ...entry, href: `${path}${entry.path}` }));
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <WaitingList
        id="waiting"
        title={t("waiting.title")}
        entries={linked(home.waits)}
        empty={t("waiting.nothing")}
        emptyText={t("waiting.nothingText")}
      />
      {home.overdue.length > 0 && (
        <WaitingList
          id="overdue"
          title={t("waiting.late")}
          entries={linked(home.overdue)}
          empty={t("waiting.nothingLate")}
        />
      )}
      {can(actor, "desk.talks", null) && <ComingList entries={coming} />}
    </>
  );
}

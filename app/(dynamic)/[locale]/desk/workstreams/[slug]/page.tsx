import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { AdministrationCrumbs } from "@/components/administration/crumbs";
import { DoneNotice } from "@/components/administration/done-notice";
import { RecordForm } from "@/components/administration/record-form";
import { RecordHistory } from "@/components/history/record-history";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { ActivitiesPanel } from "@/components/workstreams/activities-panel";
import { LeadersPanel } from "@/components/workstreams/leaders-panel";
import { WorkstreamForm } from "@/components/workstreams/workstream-form";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import { isAddressWord } from "@/lib/http/address-word";
import type { Locale } from "@/lib/i18n/locales";
import { closeWorkstreamAction, reopenWorkstreamAction } from "@/lib/workstreams/actions";
import { periodChoices, workstreamAtDesk } from "@/lib/workstreams/desk-queries";
import { workstreamLimits } from "@/lib/workstreams/desk-schema";

interface WorkstreamPageProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const find = cache(async (locale: Locale, slug: string) => {
  const actor = await requireActor(locale, `/${locale}/desk/workstreams/${slug}`);
  const workstream = isAddressWord(slug) ? await workstreamAtDesk(actor, slug) : null;
  return workstream && { actor, workstream };
});

export async function generateMetadata({ params }: WorkstreamPageProps): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await find(locale, slug);
  return found ? { title: found.workstream.title } : {};
}

export default async function DeskWorkstreamPage({ params, searchParams }: WorkstreamPageProps) {
  const { locale, slug } = await params;
  const found = await find(locale, slug);
  if (!found) notFound();
  const { actor, workstream } = found;
  const [t, query, periods, history] = await Promise.all([
    getTranslations("admin.workstreams"),
    searchParams,
    periodChoices(),
    historyOf("workstream", workstream.id),
  ]);
  const path = `/${locale}/desk/workstreams`;
  const steps = ["create", "edit", "close", "reopen", "coLeads", "leads", "activities"];
  const verb = workstream.closed ? "reopen" : "close";
  return (
    <>
      <AdministrationCrumbs below={[{ href: path, text: t("title") }]} />
      <DoneNotice done={query.done} answers={Object.fromEntries(steps.map((step) => [step, t(`done.${step}`)]))} />
      <PageHeader title={<bdi>{workstream.title}</bdi>}>
        {workstream.closed && <Tag>{t("closed")}</Tag>}
        <LinkButton href={`/${locale}/workstreams/${workstream.slug}`} kind="secondary">
          {t("publicPage")}
        </LinkButton>
      </PageHeader>
      <div className="space-y-8">
        <WorkstreamForm key={workstream.version} workstream={workstream} periods={periods} />
        <LeadersPanel workstream={workstream} ownId={actor.personId} />
        <ActivitiesPanel workstream={workstream} />
        <RecordForm
          action={workstream.closed ? reopenWorkstreamAction : closeWorkstreamAction}
          values={{ id: workstream.id, version: workstream.version }}
          title={t(`${verb}.title`)}
          explanation={t(`${verb}.text`)}
          kind={workstream.closed ? "primary" : "warning"}
          reason={{ label: t("reason"), hint: t("reasonHint"), max: workstreamLimits.reason }}
        />
        <section>
          <h2 className="mb-4 text-2xl">{t("history")}</h2>
          <RecordHistory entries={history} />
        </section>
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordHistory } from "@/components/history/record-history";
import { PracticeForm } from "@/components/practices/practice-form";
import { PracticeRecord } from "@/components/practices/practice-record";
import { PracticeStatusTag } from "@/components/practices/practice-status-tag";
import { PracticeSteps } from "@/components/practices/practice-steps";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { can } from "@/lib/access/can";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { findDeskPractice } from "@/lib/practices/queries";

interface DeskPracticePageProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const doneSteps = ["write", "sendToHub", "enterReview", "publish", "notTaken"] as const;

export async function generateMetadata({ params }: DeskPracticePageProps): Promise<Metadata> {
  const { locale, slug } = await params;
  const actor = await requireActor(locale, `/${locale}/desk/practices/${slug}`);
  return { title: (await findDeskPractice(actor, slug))?.title ?? null };
}

export default async function DeskPracticePage({ params, searchParams }: DeskPracticePageProps) {
  const { locale, slug } = await params;
  const path = `/${locale}/desk/practices`;
  const actor = await requireActor(locale, `${path}/${slug}`);
  const practice = await findDeskPractice(actor, slug);
  if (!practice) notFound();
  const [t, common, navigation, query, history] = await Promise.all([
    getTranslations("practices.desk"),
    getTranslations("common"),
    getTranslations("navigation"),
    searchParams,
    historyOf("practice", practice.id),
  ]);
  const done = doneSteps.find((step) => step === query.done);
  const talk = practice.talk;
  const mayWrite = talk !== null && practice.isBeingWritten && can(actor, "practice.edit", talk);
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: navigation("desk") },
          { href: path, text: t("title") },
        ]}
      />
      <PageHeader title={practice.title} dir="auto">
        <PracticeStatusTag status={practice.status} />
        {practice.example && <Tag tone="warn">{common("example")}</Tag>}
        {practice.isPublic && <a href={`/${locale}/practices/${slug}`}>{t("seePublic")}</a>}
      </PageHeader>
      <div className="space-y-8">
        {done && (
          <Notice tone="good" isAnswer>
            {t(`done.${done}`)}
          </Notice>
        )}
        {practice.isClosed && <Notice tone="warn">{t("closedTalk")}</Notice>}
        <PracticeSteps practice={practice} actor={actor} />
        {mayWrite && (
          <section>
            <h2 className="text-2xl">{t("edit")}</h2>
            <p className="mt-2 mb-6 max-w-text text-muted">{t("editText")}</p>
            <PracticeForm practice={practice} />
          </section>
        )}
        {!mayWrite && (
          <div>
            <PracticeRecord practice={practice} room="desk/talks" />
          </div>
        )}
        <section>
          <h2 className="mb-4 text-2xl">{t("history")}</h2>
          <RecordHistory entries={history} />
        </section>
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordHistory } from "@/components/history/record-history";
import { DeskPledgeSteps } from "@/components/pledges/desk-pledge-steps";
import { PledgeLight } from "@/components/pledges/pledge-light";
import { PledgeRecord } from "@/components/pledges/pledge-record";
import { PledgeStatusTag } from "@/components/pledges/pledge-status-tag";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { can } from "@/lib/access/can";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { findDeskPledge } from "@/lib/pledges/queries";
import { isPublicPledge } from "@/lib/pledges/workflow";
import { now } from "@/lib/time/clock";

interface DeskPledgePageProps {
  params: Promise<{ locale: Locale; reference: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const doneSteps = ["confirm", "withdraw"] as const;

export async function generateMetadata({ params }: DeskPledgePageProps): Promise<Metadata> {
  const [t, { reference }] = await Promise.all([getTranslations("pledges.mine"), params]);
  return { title: t("page", { reference }) };
}

export default async function DeskPledgePage({ params, searchParams }: DeskPledgePageProps) {
  const { locale, reference } = await params;
  const path = `/${locale}/desk/pledges`;
  const actor = await requireActor(locale, `${path}/${reference}`);
  const pledge = can(actor, "desk.talks", null) ? await findDeskPledge(actor, reference, now()) : null;
  if (!pledge) notFound();
  const [t, common, navigation, query, history] = await Promise.all([
    getTranslations("pledges.desk"),
    getTranslations("common"),
    getTranslations("navigation"),
    searchParams,
    pledge.isConcerned ? historyOf("pledge", pledge.id) : null,
  ]);
  const done = doneSteps.find((step) => step === query.done);
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: navigation("desk") },
          { href: path, text: t("title") },
        ]}
      />
      <PageHeader kicker={pledge.reference} title={pledge.title} dir="auto">
        <PledgeStatusTag status={pledge.status} />
        {pledge.light && <PledgeLight light={pledge.light} />}
        {pledge.example && <Tag tone="warn">{common("example")}</Tag>}
        {isPublicPledge(pledge.status) && <a href={`/${locale}/pledges/${pledge.reference}`}>{t("seePublic")}</a>}
      </PageHeader>
      <div className="space-y-8">
        {done && (
          <Notice tone="good" isAnswer>
            {t(`done.${done}`)}
          </Notice>
        )}
        <DeskPledgeSteps pledge={pledge} actor={actor} />
        <div>
          <PledgeRecord pledge={pledge} room={pledge.isConcerned ? "desk/talks" : "talks"} />
        </div>
        {pledge.isConcerned && pledge.contact.email && (
          <section>
            <h2 className="mb-2 text-2xl">{t("contact")}</h2>
            <p>
              <bdi>{pledge.contact.name}</bdi>, <a href={`mailto:${pledge.contact.email}`}>{pledge.contact.email}</a>
            </p>
          </section>
        )}
        {history && (
          <section>
            <h2 className="mb-4 text-2xl">{t("history")}</h2>
            <RecordHistory entries={history} />
          </section>
        )}
      </div>
    </>
  );
}

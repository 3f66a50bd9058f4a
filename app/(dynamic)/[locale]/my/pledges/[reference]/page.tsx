import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RecordHistory } from "@/components/history/record-history";
import { NextForPledge } from "@/components/pledges/next-for-pledge";
import { NotFocalPoint } from "@/components/pledges/not-focal-point";
import { PledgeLight } from "@/components/pledges/pledge-light";
import { PledgeRecord } from "@/components/pledges/pledge-record";
import { PledgeStatusTag } from "@/components/pledges/pledge-status-tag";
import { ConfirmationPanel } from "@/components/ui/confirmation-panel";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { historyOf } from "@/lib/audit/queries";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { findOwnPledge, type OwnPledge } from "@/lib/pledges/queries";
import { now } from "@/lib/time/clock";

type Query = Partial<Record<"submitted" | "updated" | "done", string | string[]>>;

interface OwnPledgePageProps {
  params: Promise<{ locale: Locale; reference: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: OwnPledgePageProps): Promise<Metadata> {
  const [t, { reference }] = await Promise.all([getTranslations("pledges.mine"), params]);
  return { title: t("page", { reference }) };
}

/** A pledge for its focal points: where it stands, what comes next, all that it says, and its history. */
export default async function OwnPledgePage({ params, searchParams }: OwnPledgePageProps) {
  const { locale, reference } = await params;
  const actor = await requireActor(locale, `/${locale}/my/pledges/${reference}`);
  if (actor.focalPointOf.length === 0) return <NotFocalPoint actor={actor} />;
  const pledge = await findOwnPledge(actor, reference, now());
  if (!pledge) notFound();
  const query = await searchParams;
  const [t, history] = await Promise.all([getTranslations("pledges.mine"), historyOf("pledge", pledge.id)]);
  return (
    <>
      {query.done === "withdraw" && pledge.status === "withdrawn" && (
        <div className="mb-6">
          <Notice tone="good" isAnswer>
            {t("withdrawDone")}
          </Notice>
        </div>
      )}
      <Head pledge={pledge} just={justDone(pledge, query)} />
      <NextForPledge pledge={pledge} actor={actor} />
      <PledgeRecord pledge={pledge} />
      <h2 className="mt-10 mb-4 text-2xl">{t("history")}</h2>
      <RecordHistory entries={history} />
    </>
  );
}

/** What the address claims was just done, where the record bears it out. */
function justDone(pledge: OwnPledge, query: Query): "submitted" | "updated" | null {
  if (query.submitted === "1" && pledge.status === "submitted") return "submitted";
  return query.updated === "1" && pledge.updates.length > 0 ? "updated" : null;
}

async function Head({ pledge, just }: { pledge: OwnPledge; just: "submitted" | "updated" | null }) {
  const [t, common] = await Promise.all([getTranslations("pledges.mine"), getTranslations("common")]);
  const tags = (
    <>
      <PledgeStatusTag status={pledge.status} />
      {pledge.light && <PledgeLight light={pledge.light} />}
      {pledge.example && <Tag tone="warn">{common("example")}</Tag>}
    </>
  );
  if (!just) {
    return (
      <PageHeader kicker={pledge.reference} title={pledge.title} dir="auto">
        {tags}
      </PageHeader>
    );
  }
  return (
    <>
      <ConfirmationPanel title={t(`${just}Title`)}>
        {t.rich("yourReference", { reference: () => <strong dir="ltr">{pledge.reference}</strong> })}
      </ConfirmationPanel>
      <h2 className="text-2xl wrap-anywhere" dir="auto">
        {pledge.title}
      </h2>
      <p className="mt-3 mb-8 flex flex-wrap gap-3">{tags}</p>
    </>
  );
}

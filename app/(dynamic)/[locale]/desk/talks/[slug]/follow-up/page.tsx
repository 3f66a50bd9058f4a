import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FollowUpItem } from "@/components/follow-ups/follow-up-item";
import { NoteForms } from "@/components/follow-ups/note-forms";
import { ExportLinks } from "@/components/lists/export-links";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { requireActor } from "@/lib/auth/current-actor";
import { followUpsOfTalk } from "@/lib/follow-ups/queries";
import type { Locale } from "@/lib/i18n/locales";
import { isOverdue } from "@/lib/talks/stage";
import { now as clock } from "@/lib/time/clock";
import { dateToDay } from "@/lib/time/plain-day";

interface FollowUpPageProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

const doneSteps = ["intention", "practice", "add", "finish", "drop"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("follow-ups");
  return { title: t("title") };
}

export default async function FollowUpPage({ params, searchParams }: FollowUpPageProps) {
  const { locale, slug } = await params;
  const base = `/${locale}/desk/talks/${slug}`;
  const actor = await requireActor(locale, `${base}/follow-up`);
  const found = await followUpsOfTalk(actor, slug);
  if (!found) notFound();
  const { talk, followUps, owners, organizations } = found;
  const t = await getTranslations("follow-ups");
  const query = await searchParams;
  const done = doneSteps.find((step) => step === query.done);
  const now = clock();
  const open = followUps.filter(({ status }) => status === "open");
  const overdue = open.filter(({ dueOn }) => isOverdue(dateToDay(dueOn), now)).length;
  return (
    <div className="space-y-8">
      {done && (
        <Notice tone="good" isAnswer>
          {t(`done.${done}`)}
        </Notice>
      )}
      <div>
        <h2 className="text-2xl">{t("title")}</h2>
        <p className="mt-2 max-w-text text-muted">{t("lead")}</p>
      </div>
      {talk.status !== "held" ? (
        <EmptyState title={t("notHeldTitle")}>
          <p>{t("notHeldText")}</p>
          <a href={base}>{t("toOverview")}</a>
        </EmptyState>
      ) : (
        <>
          {talk.chathamHouse && <Notice tone="warn">{t("closedTalk")}</Notice>}
          <section aria-labelledby="what-remains">
            <h3 id="what-remains" className="text-xl">
              {t("list")}
            </h3>
            {followUps.length > 0 ? (
              <>
                <p className="my-3 flex flex-wrap items-center gap-3">
                  {t("open", { count: open.length })}
                  {overdue > 0 && <Tag tone="bad">{t("overdueCount", { count: overdue })}</Tag>}
                </p>
                <ul>
                  {followUps.map((followUp) => (
                    <FollowUpItem key={followUp.id} followUp={followUp} actor={actor} now={now} room="desk" />
                  ))}
                </ul>
                <ExportLinks list="follow-ups" query={new URLSearchParams({ talk: talk.slug })} />
              </>
            ) : (
              <div className="mt-3">
                <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
              </div>
            )}
          </section>
          <section aria-labelledby="note" className="screen-only">
            <h3 id="note" className="mb-4 text-xl">
              {t("note.title")}
            </h3>
            {/* Made anew with each record: the forms are empty for the next one. */}
            <NoteForms
              key={followUps.length}
              slug={slug}
              owners={owners}
              organizations={organizations}
              ownerId={actor.personId}
            />
          </section>
        </>
      )}
    </div>
  );
}

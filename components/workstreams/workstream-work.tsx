import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ReportLine } from "@/components/library/report-line";
import { PledgeLines } from "@/components/pledges/pledge-lines";
import { PracticeLines } from "@/components/practices/practice-lines";
import { TalkLine } from "@/components/talks/talk-line";
import { EmptyState } from "@/components/ui/empty-state";
import type { rememberedWorkstream } from "@/lib/workstreams/remembered-workstreams";

type Work = NonNullable<Awaited<ReturnType<typeof rememberedWorkstream>>>;

/** The talks of a workstream, coming and past, and what came of them. */
export async function WorkstreamWork({ work }: { work: Work }) {
  const [t, locale] = await Promise.all([getTranslations("workstreams"), getLocale()]);
  const query = `workstream=${work.slug}`;
  const hasTalks = work.coming.length + work.past.length > 0;
  return (
    <>
      <Part title={t("talks")}>
        {!hasTalks && (
          <EmptyState title={t("noTalks")}>
            <a href={`/calendar.ics?${query}`}>{t("subscribe")}</a>
          </EmptyState>
        )}
        {work.coming.length > 0 && <h3 className="mb-2 text-xl">{t("coming")}</h3>}
        {work.coming.map((talk) => (
          <TalkLine key={talk.slug} talk={talk} level={4} />
        ))}
        {work.past.length > 0 && <h3 className="mt-6 mb-2 text-xl">{t("past")}</h3>}
        {work.past.map((talk) =>
          talk.report ? (
            <ReportLine key={talk.slug} talk={talk} level={4} />
          ) : (
            <TalkLine key={talk.slug} talk={talk} level={4} />
          ),
        )}
        {hasTalks && (
          <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
            <a href={`/${locale}/calendar?${query}`}>{t("allTalks")}</a>
            <a href={`/calendar.ics?${query}`}>{t("subscribe")}</a>
          </p>
        )}
      </Part>
      <Part title={t("pledges")}>
        <PledgeLines pledges={work.pledges} />
        {work.pledgeTotal === 0 && <p>{t("noPledges")}</p>}
        {work.pledgeTotal > 0 && (
          <p className="mt-3">
            <a href={`/${locale}/pledges?${query}`}>{t("allPledges", { count: work.pledgeTotal })}</a>
          </p>
        )}
      </Part>
      <Part title={t("practices")}>
        <PracticeLines practices={work.practices} />
        {work.practiceTotal === 0 && <p>{t("noPractices")}</p>}
        {work.practiceTotal > 0 && (
          <p className="mt-3">
            <a href={`/${locale}/practices?${query}`}>{t("allPractices", { count: work.practiceTotal })}</a>
          </p>
        )}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="mb-3 text-2xl">{title}</h2>
      {children}
    </section>
  );
}

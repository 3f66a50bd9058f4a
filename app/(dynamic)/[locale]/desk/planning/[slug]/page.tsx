import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClashList } from "@/components/desk/clash-list";
import { DateToCheck } from "@/components/desk/date-to-check";
import { PlacingForm } from "@/components/desk/placing-form";
import { DateValueText } from "@/components/time/date-value-text";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/current-actor";
import { placingStep } from "@/lib/desk/placing-step";
import { clashesOfTalk } from "@/lib/desk/planning";
import { filterReader, type Query } from "@/lib/http/read-filters";
import type { Locale } from "@/lib/i18n/locales";
import { openDeskSteps } from "@/lib/talks/desk-steps";
import { deskTalk, deskTalkHead } from "@/lib/talks/desk-talk";
import { scheduleRemarks } from "@/lib/talks/schedule-remarks";
import { now as clock } from "@/lib/time/clock";
import { dateFieldsOf, readDateFields } from "@/lib/time/date-fields";

interface PlacePageProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: PlacePageProps): Promise<Metadata> {
  const { locale, slug } = await params;
  const [t, talk] = await Promise.all([
    getTranslations("planning.place"),
    requireActor(locale, `/${locale}/desk/planning/${slug}`).then((actor) => deskTalkHead(actor, slug)),
  ]);
  return { title: talk ? `${t("title")}: ${talk.title}` : null };
}

/** Looks at a date for a talk: what it was understood as, what it meets, and then the step that sets it. */
export default async function PlacePage({ params, searchParams }: PlacePageProps) {
  const { locale, slug } = await params;
  const path = `/${locale}/desk/planning/${slug}`;
  const actor = await requireActor(locale, path);
  const talk = await deskTalk(actor, slug);
  if (!talk) notFound();
  const read = filterReader(await searchParams, ["words", "startTime", "endTime", "timeZone"]);
  const [words, startTime, endTime, timeZone] = [
    read.words("words"),
    read.words("startTime"),
    read.words("endTime"),
    read.words("timeZone"),
  ];
  const asked = { words, startTime, endTime, timeZone: startTime || endTime ? timeZone : "" };
  const result = words ? readDateFields({ ...asked, timeZone }) : null;
  const now = clock();
  const [t, all, common, desk, planning, report] = await Promise.all([
    getTranslations("planning.place"),
    getTranslations(),
    getTranslations("common"),
    getTranslations("desk"),
    getTranslations("planning"),
    result?.ok ? clashesOfTalk(actor, slug, result.value) : null,
  ]);
  const open = openDeskSteps(talk, now);
  const step = result?.ok ? placingStep(result.value, open) : null;
  const fields = words || startTime ? { ...asked, timeZone } : dateFieldsOf(talk.schedule);
  return (
    <>
      <Breadcrumbs
        label={common("youAreHere")}
        crumbs={[
          { href: `/${locale}/desk`, text: desk("title") },
          { href: `/${locale}/desk/planning`, text: planning("title") },
        ]}
      />
      <PageHeader title={talk.title} kicker={t("title")} dir="auto">
        <span>
          {t("now")}: <DateValueText value={talk.schedule} />
        </span>
        <a href={`/${locale}/desk/talks/${slug}`}>{t("other")}</a>
      </PageHeader>
      <DateToCheck path={path} fields={fields} errors={result && !result.ok ? result.errors : {}} />
      {result?.ok && (
        <div className="mt-8 space-y-6">
          <h2 className="text-2xl">
            <DateValueText value={result.value} />
          </h2>
          {[...result.warnings, ...scheduleRemarks(result.value, now)].map(({ key, values }) => (
            <Notice key={key} tone="warn">
              {all(key, values)}
            </Notice>
          ))}
          <section>
            <h3 className="mb-2 text-xl">{t("clashes")}</h3>
            {report && report.tooVague.length > 0 && <p>{t("vague")}</p>}
            {report && report.tooVague.length === 0 && report.clashes.length === 0 && <p>{t("free")}</p>}
            {report && <ClashList clashes={report.clashes.map((clash) => ({ one: null, clash }))} />}
            {report?.otherProposals.map((count) => count > 0 && <p key="others">{t("others", { count })}</p>)}
            <p className="mt-2">
              <a href={`/${locale}/desk/planning?month=${result.value.windowStart?.slice(0, 7) ?? ""}`}>
                {t("calendar")}
              </a>
            </p>
          </section>
          <section>
            <h3 className="mb-2 text-xl">{t("confirm")}</h3>
            {step ? <PlacingForm step={step} talk={talk} fields={{ ...asked, timeZone }} /> : <p>{t("over")}</p>}
          </section>
        </div>
      )}
    </>
  );
}

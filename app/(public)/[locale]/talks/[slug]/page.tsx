import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { JsonLd } from "@/components/layout/json-ld";
import { pageMetadata } from "@/components/layout/site-metadata";
import { RelatedTalks } from "@/components/talks/related-talks";
import { ScheduleHistory } from "@/components/talks/schedule-history";
import { TalkActions } from "@/components/talks/talk-actions";
import { TalkFacts } from "@/components/talks/talk-facts";
import { TalkLifecycle } from "@/components/talks/talk-lifecycle";
import { TalkMaterials } from "@/components/talks/talk-materials";
import { TalkOutcomes } from "@/components/talks/talk-outcomes";
import { TalkPageHeader } from "@/components/talks/talk-page-header";
import { TalkPeople } from "@/components/talks/talk-people";
import { TalkQuestions } from "@/components/talks/talk-questions";
import { TalkRegistration } from "@/components/talks/talk-registration";
import { TalkReport } from "@/components/talks/talk-report";
import { TalkShare } from "@/components/talks/talk-share";
import { eventJsonLd } from "@/lib/feeds/event-json-ld";
import type { Locale } from "@/lib/i18n/locales";
import { portalOrigin, portalUrl } from "@/lib/mail/portal-url";
import { hasQuestions, whyNoMoreQuestions } from "@/lib/questions/eligibility";
import { rememberedQuestions } from "@/lib/questions/remembered-questions";
import { rememberedRelatedTalks } from "@/lib/talks/related-talks";
import { rememberedTalk } from "@/lib/talks/remembered-talk";
import { now } from "@/lib/time/clock";
import { summaryIn, titleIn } from "@/lib/translations/in-language";

interface TalkPageProps {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: TalkPageProps): Promise<Metadata> {
  const [talk, locale] = await Promise.all([rememberedTalk((await params).slug), getLocale() as Promise<Locale>]);
  if (!talk) return {};
  const summary = summaryIn(talk, locale).text;
  return pageMetadata(`/talks/${talk.slug}`, {
    title: titleIn(talk, locale).text,
    description: summary ? summary.slice(0, 300) : undefined,
    type: "article",
  });
}

/** The living record of a talk, as the public may see it. */
export default async function TalkRecordPage({ params }: TalkPageProps) {
  const [talk, locale] = await Promise.all([rememberedTalk((await params).slug), getLocale() as Promise<Locale>]);
  if (!talk) notFound();
  const [questions, related] = await Promise.all([rememberedQuestions(talk), rememberedRelatedTalks(talk)]);
  const takesQuestions = hasQuestions(talk) && whyNoMoreQuestions(talk.facts, now()) === null;
  const address = portalUrl(`/${locale}/talks/${talk.slug}`);
  return (
    <>
      <JsonLd data={eventJsonLd(talk, locale, portalOrigin())} />
      <TalkPageHeader talk={talk} />
      <TalkActions talk={talk} address={address} takesQuestions={takesQuestions} />
      <div className="my-8">
        <TalkLifecycle facts={talk.facts} now={now()} />
      </div>
      <TalkFacts talk={talk} />
      {talk.scheduleChanges.length > 0 && <ScheduleHistory changes={talk.scheduleChanges} />}
      <TalkRegistration talk={talk} now={now()} />
      <TalkReport talk={talk} />
      <TalkMaterials talk={talk} />
      <TalkPeople talk={talk} />
      <TalkQuestions slug={talk.slug} questions={questions} isOpen={takesQuestions} />
      {talk.status === "held" && !talk.source && <TalkOutcomes talk={talk} />}
      <RelatedTalks talks={related} />
      <TalkShare address={address} title={titleIn(talk, locale).text} />
    </>
  );
}

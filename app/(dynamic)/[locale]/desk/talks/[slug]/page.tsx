import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StageTag } from "@/components/talks/stage-tag";
import { TalkLifecycle } from "@/components/talks/talk-lifecycle";
import { SchedulePanel } from "@/components/talks-desk/schedule-panel";
import { TalkDeskFacts } from "@/components/talks-desk/talk-desk-facts";
import { TalkStepForm } from "@/components/talks-desk/talk-step-form";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/auth/current-actor";
import type { Locale } from "@/lib/i18n/locales";
import { deskSteps, openDeskSteps } from "@/lib/talks/desk-steps";
import { deskTalk, deskTalkHead } from "@/lib/talks/desk-talk";
import { stageOf } from "@/lib/talks/stage";
import { now as clock } from "@/lib/time/clock";

interface TalkPageProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ step?: string | string[]; done?: string | string[] }>;
}

export async function generateMetadata({ params }: TalkPageProps): Promise<Metadata> {
  const { locale, slug } = await params;
  const talk = await deskTalkHead(await requireActor(locale, `/${locale}/desk/talks/${slug}`), slug);
  return { title: talk?.title ?? null };
}

export default async function DeskTalkPage({ params, searchParams }: TalkPageProps) {
  const { locale, slug } = await params;
  const query = await searchParams;
  const path = `/${locale}/desk/talks/${slug}`;
  const talk = await deskTalk(await requireActor(locale, path), slug);
  if (!talk) notFound();
  const now = clock();
  const step = openDeskSteps(talk, now).find((each) => each === query.step);
  if (step) return <TalkStepForm step={step} talk={talk} back={path} />;
  const done = deskSteps.find((each) => each === query.done);
  const t = await getTranslations("talks");
  return (
    <div className="space-y-8">
      {done && (
        <Notice tone="good" isAnswer>
          {t(`steps.${done}.done`)}
        </Notice>
      )}
      <div className="space-y-4">
        <StageTag stage={stageOf(talk.facts, now)} />
        <TalkLifecycle facts={talk.facts} now={now} />
      </div>
      <SchedulePanel talk={talk} path={path} now={now} />
      <TalkDeskFacts talk={talk} path={path} />
    </div>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { QuestionForm } from "@/components/questions/question-form";
import { QuestionList } from "@/components/questions/question-list";
import { TalkTitle } from "@/components/talks/talk-title";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/i18n/locales";
import { hasQuestions, whyNoMoreQuestions } from "@/lib/questions/eligibility";
import { publicQuestions } from "@/lib/questions/queries";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { now } from "@/lib/time/clock";

interface QuestionsPageProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: QuestionsPageProps): Promise<Metadata> {
  const { slug } = await params;
  const [t, talk] = await Promise.all([getTranslations("questions"), findPublicTalk(slug, now())]);
  return { title: talk && hasQuestions(talk) ? t("of", { title: talk.title }) : t("title") };
}

/** The questions chosen for a talk, and the form for one more until it begins. */
export default async function QuestionsPage({ params, searchParams }: QuestionsPageProps) {
  const [{ locale, slug }, { done }, t] = await Promise.all([params, searchParams, getTranslations("questions")]);
  const talk = await findPublicTalk(slug, now());
  if (!talk || !hasQuestions(talk)) notFound();
  const questions = await publicQuestions(talk);
  const closed = whyNoMoreQuestions(talk.facts, now());
  return (
    <div className="max-w-text space-y-8">
      <PageHeader title={t("title")} lead={<TalkTitle talk={talk} />}>
        <a href={`/${locale}/talks/${slug}`}>{t("backToTalk")}</a>
      </PageHeader>
      {done === "sent" && (
        <Notice tone="good" isAnswer>
          {t("sent")}
        </Notice>
      )}
      <section>
        <h2 className="mb-4 text-2xl">{t("shown")}</h2>
        {questions.length > 0 ? <QuestionList questions={questions} /> : <p>{t("none")}</p>}
      </section>
      {closed ? (
        <Notice>{t(`closed.${closed}`)}</Notice>
      ) : (
        <section className="screen-only">
          <h2 className="text-2xl">{t("form.title")}</h2>
          <p className="mt-2 mb-6 text-muted">{t("lead")}</p>
          <QuestionForm slug={slug} />
        </section>
      )}
    </div>
  );
}

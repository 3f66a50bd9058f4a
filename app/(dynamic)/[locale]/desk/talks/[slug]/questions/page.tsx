import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExportLinks } from "@/components/lists/export-links";
import { DeskQuestion } from "@/components/questions/desk-question";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageLinks } from "@/components/ui/page-links";
import { requireActor } from "@/lib/auth/current-actor";
import { readPage } from "@/lib/http/read-page";
import type { Locale } from "@/lib/i18n/locales";
import { hasQuestions } from "@/lib/questions/eligibility";
import { listQuestions, questionsPerPage } from "@/lib/questions/queries";

interface DeskQuestionsProps {
  params: Promise<{ locale: Locale; slug: string }>;
  searchParams: Promise<{ done?: string | string[]; page?: string | string[] }>;
}

const doneSteps = ["choose", "answer", "decline"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("questions.desk");
  return { title: t("title") };
}

/** Where those who run a talk choose, answer and decline the questions of visitors. */
export default async function DeskQuestionsPage({ params, searchParams }: DeskQuestionsProps) {
  const [{ locale, slug }, query] = await Promise.all([params, searchParams]);
  const path = `/${locale}/desk/talks/${slug}/questions`;
  const actor = await requireActor(locale, path);
  const page = readPage(query.page);
  const found = await listQuestions(actor, slug, page);
  if (!found) notFound();
  const { talk, questions, total } = found;
  const t = await getTranslations("questions.desk");
  const mayPublish = hasQuestions(talk);
  const done = doneSteps.find((step) => step === query.done);
  return (
    <div className="space-y-6">
      {done && (
        <Notice tone="good" isAnswer>
          {t(`done.${done}`)}
        </Notice>
      )}
      <div className="max-w-text">
        <h2 className="text-2xl">{t("title")}</h2>
        <p className="mt-2 text-muted">{t("lead")}</p>
        {mayPublish && (
          <p className="mt-2">
            <a href={`/${locale}/talks/${slug}/questions`}>{t("publicPage")}</a>
          </p>
        )}
      </div>
      {!mayPublish && <Notice>{t("closedTalk")}</Notice>}
      {questions.length > 0 ? (
        <ul>
          {questions.map((question) => (
            <DeskQuestion key={question.id} question={question} actor={actor} talk={talk} mayPublish={mayPublish} />
          ))}
        </ul>
      ) : (
        mayPublish && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      )}
      <PageLinks page={page} total={total} perPage={questionsPerPage} path={path} />
      {questions.length > 0 && <ExportLinks list="questions" query={new URLSearchParams({ talk: slug })} />}
    </div>
  );
}

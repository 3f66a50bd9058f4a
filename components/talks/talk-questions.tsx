import { getLocale, getTranslations } from "next-intl/server";
import { QuestionList } from "@/components/questions/question-list";
import type { PublicQuestion } from "@/lib/questions/queries";

interface TalkQuestionsProps {
  slug: string;
  questions: readonly PublicQuestion[];
  /** Whether more can be sent. */
  isOpen: boolean;
}

/** The questions chosen for a talk, and the way to ask one. Absent where there is neither. */
export async function TalkQuestions({ slug, questions, isOpen }: TalkQuestionsProps) {
  if (questions.length === 0 && !isOpen) return null;
  const [t, locale] = await Promise.all([getTranslations("questions"), getLocale()]);
  return (
    <section className="mt-10 max-w-text">
      <h2 className="text-2xl">{t("title")}</h2>
      <div className="mt-3">{questions.length > 0 ? <QuestionList questions={questions} /> : <p>{t("none")}</p>}</div>
      {isOpen && (
        <p className="screen-only mt-3">
          <a href={`/${locale}/talks/${slug}/questions`}>{t("ask")}</a>
        </p>
      )}
    </section>
  );
}

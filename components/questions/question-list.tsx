import { getTranslations } from "next-intl/server";
import type { PublicQuestion } from "@/lib/questions/queries";

/** The questions chosen for a talk, with their answers; nobody is named. */
export async function QuestionList({ questions }: { questions: readonly PublicQuestion[] }) {
  const t = await getTranslations("questions");
  return (
    <ol className="space-y-4">
      {questions.map(({ id, body, locale, answer }) => (
        <li key={id} className="border-s-4 border-line ps-4 wrap-anywhere">
          <p className="whitespace-pre-line" lang={locale} dir="auto">
            {body}
          </p>
          {answer !== "" && (
            <>
              <p className="mt-2 font-semibold">{t("answer")}</p>
              <p className="whitespace-pre-line" dir="auto">
                {answer}
              </p>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

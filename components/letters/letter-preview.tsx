import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { LetterText } from "@/components/mailbox/letter-text";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import { testLetterAction } from "@/lib/mail/actions";

interface LetterPreviewProps {
  letter: string;
  language: Locale;
  preview: { subject: string; text: string };
}

/** How a letter looks with examples for facts: as designed, and as plain text. And the way to have it sent to oneself. */
export async function LetterPreview({ letter, language, preview }: LetterPreviewProps) {
  const t = await getTranslations("letters");
  return (
    <section>
      <h2 className="mb-3 text-2xl">{t("preview.title")}</h2>
      <p className="mb-4 max-w-text text-muted">{t("preview.text")}</p>
      <p className="mb-4">
        <span className="font-semibold">{t("preview.subject")}</span>{" "}
        <bdi lang={language} dir={directionOf(language)}>
          {preview.subject}
        </bdi>
      </p>
      <iframe
        src={`/api/desk/letters/${letter}/${language}`}
        title={t("preview.title")}
        sandbox=""
        className="h-[36rem] w-full max-w-text border border-line bg-surface"
      />
      <details className="my-4 max-w-text">
        <summary className="cursor-pointer py-2 text-link hover:text-link-hover">{t("preview.asText")}</summary>
        <div lang={language}>
          <LetterText text={preview.text} />
        </div>
      </details>
      <ActionButton action={testLetterAction} values={{ letter, language }}>
        {t("test.send")}
      </ActionButton>
    </section>
  );
}

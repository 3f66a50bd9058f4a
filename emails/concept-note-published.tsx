import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Tells the people of a talk that its concept note is public. */
export function ConceptNotePublished({ t, locale, title, link }: LetterLanguage & { title: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.concept-note-published.heading")}>
      <Paragraph>{t("mail.concept-note-published.body")}</Paragraph>
      <Facts rows={[[t("mail.facts.talk"), title]]} />
      <Action href={link} label={t("mail.concept-note-published.action")} />
    </Layout>
  );
}

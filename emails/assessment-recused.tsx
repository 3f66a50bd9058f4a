import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph, Quote } from "./_parts";

/** Tells whoever assigned a reviewer that they stepped aside, and why. */
export function AssessmentRecused({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; author: string; reason: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.assessment-recused.heading")}>
      <Paragraph>{t("mail.assessment-recused.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
          [t("mail.assessment-recused.reviewer"), facts.author],
        ]}
      />
      <Quote label={t("mail.facts.reason")} text={facts.reason} />
      <Action href={facts.link} label={t("mail.assessment-recused.action")} />
    </Layout>
  );
}

import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Asks a reviewer to assess a proposal until a day. */
export function AssessmentAssigned({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; author: string; dueOn: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.assessment-assigned.heading")}>
      <Paragraph>{t("mail.assessment-assigned.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
          [t("mail.assessment-assigned.assignedBy"), facts.author],
          [t("mail.facts.dueOn"), facts.dueOn],
        ]}
      />
      <Action href={facts.link} label={t("mail.assessment-assigned.action")} />
      <Paragraph>{t("mail.assessment-assigned.conflict")}</Paragraph>
    </Layout>
  );
}

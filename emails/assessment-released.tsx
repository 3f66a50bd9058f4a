import { Layout, type LetterLanguage } from "./_layout";
import { Facts, MoreLink, Paragraph } from "./_parts";

/** Tells a reviewer that nothing is left to do about a proposal. */
export function AssessmentReleased({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.assessment-released.heading")}>
      <Paragraph>{t("mail.assessment-released.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
        ]}
      />
      <MoreLink href={facts.link} label={t("mail.assessment-released.action")} />
    </Layout>
  );
}

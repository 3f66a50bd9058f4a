import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** The pledge is confirmed by those whom it binds, and public. */
export function PledgeConfirmed({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.pledge-confirmed.heading")}>
      <Paragraph>{t("mail.pledge-confirmed.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.pledge"), facts.title],
        ]}
      />
      <Action href={facts.link} label={t("mail.actions.openPledge")} />
    </Layout>
  );
}

import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Tells the secretariat that a pledge waits to be confirmed. */
export function PledgeReceived({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; organization: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.pledge-received.heading")}>
      <Paragraph>{t("mail.pledge-received.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.pledge"), facts.title],
          [t("mail.facts.organization"), facts.organization],
        ]}
      />
      <Action href={facts.link} label={t("mail.actions.openPledge")} />
    </Layout>
  );
}

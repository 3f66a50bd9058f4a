import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Tells the secretariat that a proposal waits for it, for the first time or again. */
export function ProposalReceived({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; organization: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.proposal-received.heading")}>
      <Paragraph>{t("mail.proposal-received.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
          [t("mail.facts.organization"), facts.organization],
        ]}
      />
      <Action href={facts.link} label={t("mail.actions.readProposal")} />
    </Layout>
  );
}

import { Layout, type LetterLanguage } from "./_layout";
import { Facts, MoreLink, Paragraph, Quote } from "./_parts";

/** Tells the proposer of the decision, with the reason. */
export function ProposalDeclined({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; reason: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.proposal-declined.heading")}>
      <Paragraph>{t("mail.proposal-declined.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
        ]}
      />
      <Quote label={t("mail.facts.reason")} text={facts.reason} />
      <MoreLink href={facts.link} label={t("mail.actions.openProposal")} />
    </Layout>
  );
}

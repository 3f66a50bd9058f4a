import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** The proposer's receipt, with the reference to name in any letter about it. */
export function ProposalSubmitted({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.proposal-submitted.heading")}>
      <Paragraph>{t("mail.proposal-submitted.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
        ]}
      />
      <Paragraph>{t("mail.proposal-submitted.next")}</Paragraph>
      <Action href={facts.link} label={t("mail.actions.openProposal")} />
    </Layout>
  );
}

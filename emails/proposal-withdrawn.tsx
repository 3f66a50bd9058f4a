import { Layout, type LetterLanguage } from "./_layout";
import { Facts, MoreLink, Paragraph } from "./_parts";

/** Tells the secretariat that a proposal in its queue was taken back. */
export function ProposalWithdrawn({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; organization: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.proposal-withdrawn.heading")}>
      <Paragraph>{t("mail.proposal-withdrawn.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
          [t("mail.facts.organization"), facts.organization],
        ]}
      />
      <MoreLink href={facts.link} label={t("mail.actions.openProposal")} />
    </Layout>
  );
}

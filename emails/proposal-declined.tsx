import { Layout, type LetterLanguage } from "./_layout";
import { Facts, LetterText, MoreLink, Paragraph, Quote } from "./_parts";

/** Tells the proposer of the decision, with the reason. */
export function ProposalDeclined({
  t,
  locale,
  letter,
  ...facts
}: LetterLanguage & {
  reference: string;
  title: string;
  reason: string;
  letter?: { body: string } | undefined;
  link: string;
}) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.proposal-declined.heading")}>
      {letter ? <LetterText text={letter.body} /> : <Paragraph>{t("mail.proposal-declined.body")}</Paragraph>}
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
        ]}
      />
      {letter ? null : <Quote label={t("mail.facts.reason")} text={facts.reason} />}
      <MoreLink href={facts.link} label={t("mail.actions.openProposal")} />
    </Layout>
  );
}

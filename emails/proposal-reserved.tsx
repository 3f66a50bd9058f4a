import { Layout, type LetterLanguage } from "./_layout";
import { Facts, LetterText, MoreLink, Paragraph, Quote } from "./_parts";

/** Tells the proposer that the proposal is kept for later, with the reason. */
export function ProposalReserved({
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
    <Layout t={t} locale={locale} heading={t("mail.proposal-reserved.heading")}>
      {letter ? <LetterText text={letter.body} /> : <Paragraph>{t("mail.proposal-reserved.body")}</Paragraph>}
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
        ]}
      />
      {letter ? null : (
        <>
          <Quote label={t("mail.facts.reason")} text={facts.reason} />
          <Paragraph>{t("mail.proposal-reserved.next")}</Paragraph>
        </>
      )}
      <MoreLink href={facts.link} label={t("mail.actions.openProposal")} />
    </Layout>
  );
}

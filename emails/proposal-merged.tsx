import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, LetterText, Paragraph, Quote } from "./_parts";

/** Tells the proposer that their proposal goes on together with another one. */
export function ProposalMerged({
  t,
  locale,
  letter,
  ...facts
}: LetterLanguage & {
  reference: string;
  title: string;
  intoReference: string;
  intoTitle: string;
  reason?: string | undefined;
  letter?: { body: string } | undefined;
  link: string;
}) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.proposal-merged.heading")}>
      {letter ? <LetterText text={letter.body} /> : <Paragraph>{t("mail.proposal-merged.body")}</Paragraph>}
      <Facts
        rows={[
          [t("mail.proposal-merged.yours"), `${facts.reference} – ${facts.title}`],
          [t("mail.proposal-merged.into"), `${facts.intoReference} – ${facts.intoTitle}`],
        ]}
      />
      {facts.reason && !letter ? <Quote label={t("mail.facts.reason")} text={facts.reason} /> : null}
      <Action href={facts.link} label={t("mail.actions.openProposal")} />
    </Layout>
  );
}

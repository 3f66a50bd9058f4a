import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, LetterText, Paragraph, Quote } from "./_parts";

/** Tells the proposer that the talk now exists, and where. */
export function ProposalApproved({
  t,
  locale,
  letter,
  ...facts
}: LetterLanguage & {
  reference: string;
  title: string;
  note?: string | undefined;
  letter?: { body: string } | undefined;
  link: string;
}) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.proposal-approved.heading")}>
      {letter ? <LetterText text={letter.body} /> : <Paragraph>{t("mail.proposal-approved.body")}</Paragraph>}
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
        ]}
      />
      {facts.note && !letter ? <Quote label={t("mail.facts.note")} text={facts.note} /> : null}
      {letter ? null : <Paragraph>{t("mail.proposal-approved.next")}</Paragraph>}
      <Action href={facts.link} label={t("mail.actions.openTalk")} />
    </Layout>
  );
}

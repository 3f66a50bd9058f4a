import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Tells the people of a proposal that another one was merged into theirs, and who joins them. */
export function ProposalJoined({
  t,
  locale,
  ...facts
}: LetterLanguage & {
  reference: string;
  title: string;
  fromReference: string;
  fromTitle: string;
  organization: string;
  link: string;
}) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.proposal-joined.heading")}>
      <Paragraph>{t("mail.proposal-joined.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.proposal-joined.yours"), `${facts.reference} – ${facts.title}`],
          [t("mail.proposal-joined.joined"), `${facts.fromReference} – ${facts.fromTitle}`],
          [t("mail.facts.organization"), facts.organization],
        ]}
      />
      <Action href={facts.link} label={t("mail.actions.openProposal")} />
    </Layout>
  );
}

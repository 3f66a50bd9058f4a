import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph, Quote } from "./_parts";

/** A message about a proposal, from its people to the secretariat or back. Answered on the page, not by mail. */
export function ProposalReply({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; author: string; message: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.proposal-reply.heading")}>
      <Paragraph>{t("mail.proposal-reply.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
        ]}
      />
      <Quote label={facts.author} text={facts.message} />
      <Action href={facts.link} label={t("mail.proposal-reply.action")} />
    </Layout>
  );
}

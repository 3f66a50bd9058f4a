import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph, Quote } from "./_parts";

/** Asks the proposer to amend, with the secretariat's reason in its own words. */
export function ChangesRequested({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; reason: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.changes-requested.heading")}>
      <Paragraph>{t("mail.changes-requested.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.title"), facts.title],
        ]}
      />
      <Quote label={t("mail.changes-requested.reason")} text={facts.reason} />
      <Action href={facts.link} label={t("mail.changes-requested.action")} />
    </Layout>
  );
}

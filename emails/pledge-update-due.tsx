import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Asks the focal point how the pledge goes. */
export function PledgeUpdateDue({
  t,
  locale,
  ...facts
}: LetterLanguage & { reference: string; title: string; dueOn: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.pledge-update-due.heading")}>
      <Paragraph>{t("mail.pledge-update-due.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.reference"), facts.reference],
          [t("mail.facts.pledge"), facts.title],
          [t("mail.facts.dueOn"), facts.dueOn],
        ]}
      />
      <Action href={facts.link} label={t("mail.pledge-update-due.action")} />
    </Layout>
  );
}

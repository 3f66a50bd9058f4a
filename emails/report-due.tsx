import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Reminds the lead that the summary report of a held talk is to be written. */
export function ReportDue({ t, locale, ...facts }: LetterLanguage & { title: string; dueOn: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.report-due.heading")}>
      <Paragraph>{t("mail.report-due.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.talk"), facts.title],
          [t("mail.facts.dueOn"), facts.dueOn],
        ]}
      />
      <Action href={facts.link} label={t("mail.report-due.action")} />
    </Layout>
  );
}

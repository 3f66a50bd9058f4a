import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Tells the people of a talk that its summary report is public. */
export function ReportPublished({ t, locale, title, link }: LetterLanguage & { title: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.report-published.heading")}>
      <Paragraph>{t("mail.report-published.body")}</Paragraph>
      <Facts rows={[[t("mail.facts.talk"), title]]} />
      <Action href={link} label={t("mail.report-published.action")} />
    </Layout>
  );
}

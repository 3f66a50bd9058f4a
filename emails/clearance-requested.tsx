import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Asks a second person to read and clear a concept note or a summary report. */
export function ClearanceRequested({
  t,
  locale,
  ...facts
}: LetterLanguage & { document: "concept-note" | "summary-report"; title: string; author: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t(`mail.clearance-requested.heading.${facts.document}`)}>
      <Paragraph>{t(`mail.clearance-requested.body.${facts.document}`)}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.talk"), facts.title],
          [t("mail.facts.author"), facts.author],
        ]}
      />
      <Action href={facts.link} label={t("mail.clearance-requested.action")} />
    </Layout>
  );
}

import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph, Quote } from "./_parts";

/** The talk does not take place. */
export function TalkCancelled({
  t,
  locale,
  ...facts
}: LetterLanguage & { title: string; when: string; reason: string; talkLink: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.talk-cancelled.heading")}>
      <Paragraph>{t("mail.talk-cancelled.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.talk"), facts.title],
          [t("mail.facts.when"), facts.when],
        ]}
      />
      <Quote label={t("mail.facts.reason")} text={facts.reason} />
      <Action href={facts.talkLink} label={t("mail.actions.openTalk")} />
    </Layout>
  );
}

import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph, Quote } from "./_parts";

/** The talk will not take place on its date; a new one follows. */
export function TalkPostponed({
  t,
  locale,
  ...facts
}: LetterLanguage & { title: string; before: string; reason: string; talkLink: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.talk-postponed.heading")}>
      <Paragraph>{t("mail.talk-postponed.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.talk"), facts.title],
          [t("mail.facts.before"), facts.before],
        ]}
      />
      <Quote label={t("mail.facts.reason")} text={facts.reason} />
      <Action href={facts.talkLink} label={t("mail.actions.openTalk")} />
    </Layout>
  );
}

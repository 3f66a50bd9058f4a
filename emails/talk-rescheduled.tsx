import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, MoreLink, Paragraph, Quote } from "./_parts";

/** The talk has another date: the old one and the new one side by side. */
export function TalkRescheduled({
  t,
  locale,
  ...facts
}: LetterLanguage & {
  title: string;
  before: string;
  when: string;
  reason?: string | undefined;
  talkLink: string;
  calendarLink: string;
}) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.talk-rescheduled.heading")}>
      <Paragraph>{t("mail.talk-rescheduled.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.talk"), facts.title],
          [t("mail.facts.before"), facts.before],
          [t("mail.facts.newDate"), facts.when],
        ]}
      />
      {facts.reason ? <Quote label={t("mail.facts.reason")} text={facts.reason} /> : null}
      <Action href={facts.talkLink} label={t("mail.actions.openTalk")} />
      <MoreLink href={facts.calendarLink} label={t("mail.actions.calendar")} />
    </Layout>
  );
}

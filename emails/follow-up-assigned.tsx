import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Tells a person that a task which remains from a talk is theirs, and until when. */
export function FollowUpAssigned({
  t,
  locale,
  ...facts
}: LetterLanguage & { title: string; talkTitle: string; dueOn: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.follow-up-assigned.heading")}>
      <Paragraph>{t("mail.follow-up-assigned.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.task"), facts.title],
          [t("mail.facts.talk"), facts.talkTitle],
          [t("mail.facts.dueOn"), facts.dueOn],
        ]}
      />
      <Action href={facts.link} label={t("mail.actions.openTask")} />
    </Layout>
  );
}

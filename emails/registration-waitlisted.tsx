import { Layout, type LetterLanguage } from "./_layout";
import { Facts, MoreLink, Paragraph } from "./_parts";

/** The talk is full: the person stands in line and is told when a place comes free. */
export function RegistrationWaitlisted({
  t,
  locale,
  ...facts
}: LetterLanguage & { title: string; when: string; talkLink: string; cancelLink: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.registration-waitlisted.heading")}>
      <Paragraph>{t("mail.registration-waitlisted.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.talk"), facts.title],
          [t("mail.facts.when"), facts.when],
        ]}
      />
      <MoreLink href={facts.talkLink} label={t("mail.actions.openTalk")} />
      <MoreLink href={facts.cancelLink} label={t("mail.actions.leaveLine")} />
    </Layout>
  );
}

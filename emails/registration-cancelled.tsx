import { Layout, type LetterLanguage } from "./_layout";
import { Facts, MoreLink, Paragraph } from "./_parts";

/** The place is given up or was taken back. */
export function RegistrationCancelled({
  t,
  locale,
  ...facts
}: LetterLanguage & { title: string; when: string; talkLink: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.registration-cancelled.heading")}>
      <Paragraph>{t("mail.registration-cancelled.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.talk"), facts.title],
          [t("mail.facts.when"), facts.when],
        ]}
      />
      <MoreLink href={facts.talkLink} label={t("mail.actions.openTalk")} />
    </Layout>
  );
}

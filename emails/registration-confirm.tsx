import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Asks an address to confirm itself. Nobody is greeted by a name that somebody else may have typed into the form. */
export function RegistrationConfirm({
  t,
  locale,
  ...facts
}: LetterLanguage & { title: string; when: string; hours: number; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.registration-confirm.heading")}>
      <Paragraph>{t("mail.registration-confirm.body")}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.talk"), facts.title],
          [t("mail.facts.when"), facts.when],
        ]}
      />
      <Action href={facts.link} label={t("mail.registration-confirm.action")} />
      <Paragraph>{t("mail.registration-confirm.validity", { hours: facts.hours })}</Paragraph>
      <Paragraph>{t("mail.registration-confirm.notYou")}</Paragraph>
    </Layout>
  );
}

import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Tells somebody that an account was prepared for them, and how to sign in. Holds no key: a forwarded letter opens nothing. */
export function PersonInvited({
  t,
  locale,
  ...facts
}: LetterLanguage & { author: string; organization: string; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.person-invited.heading")}>
      <Paragraph>{t("mail.person-invited.body")}</Paragraph>
      <Facts
        rows={[
          ...(facts.author ? [[t("mail.person-invited.invitedBy"), facts.author] as const] : []),
          ...(facts.organization ? [[t("mail.person-invited.actsFor"), facts.organization] as const] : []),
        ]}
      />
      <Paragraph>{t("mail.person-invited.how")}</Paragraph>
      <Action href={facts.link} label={t("mail.person-invited.action")} />
      <Paragraph>{t("mail.person-invited.notYou")}</Paragraph>
    </Layout>
  );
}

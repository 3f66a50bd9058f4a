import { Section, Text } from "react-email";
import { Layout, type LetterLanguage } from "./_layout";
import { Action, Paragraph } from "./_parts";

/** Link and code to sign in. Holds nothing that anybody typed: it may go to somebody who never asked. */
export function SignIn({ t, locale, link, code }: LetterLanguage & { link: string; code: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.sign-in.heading")}>
      <Paragraph>{t("mail.sign-in.byLink")}</Paragraph>
      <Action href={link} label={t("mail.sign-in.action")} />
      <Paragraph>{t("mail.sign-in.byCode")}</Paragraph>
      <Section style={{ margin: "0 0 16px" }}>
        <Text dir="ltr" style={{ margin: 0, fontSize: "32px", letterSpacing: "6px", fontFamily: "monospace" }}>
          {code}
        </Text>
      </Section>
      <Paragraph>{t("mail.sign-in.validity")}</Paragraph>
      <Paragraph>{t("mail.sign-in.notYou")}</Paragraph>
    </Layout>
  );
}

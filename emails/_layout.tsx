import type { ReactNode } from "react";
import { Body, Container, Head, Heading, Hr, Html, Section, Text } from "react-email";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import type { Translator } from "@/lib/i18n/translator";

/** The language of a letter: every letter is told it. */
export interface LetterLanguage {
  t: Translator;
  locale: Locale;
}

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const ink = "#1f2933";
const quiet = "#52606d";

/** What all letters share: the portal's name in plain text, one heading, the reason for the letter at the end. */
export function Layout({ t, locale, heading, children }: LetterLanguage & { heading: string; children: ReactNode }) {
  const dir = directionOf(locale);
  return (
    <Html lang={locale} dir={dir}>
      <Head>
        <title>{heading}</title>
      </Head>
      <Body lang={locale} dir={dir} style={{ margin: 0, backgroundColor: "#f5f7fa", fontFamily: font, color: ink }}>
        <Container style={{ maxWidth: "600px", margin: "0 auto", padding: "24px 16px" }}>
          <Section style={{ borderBottom: "4px solid #00629b", paddingBottom: "8px" }}>
            <Text style={{ margin: 0, fontSize: "20px", fontWeight: 700, color: "#00629b" }}>
              {t("common.siteName")}
            </Text>
            <Text style={{ margin: 0, fontSize: "14px", color: quiet }}>{t("common.network")}</Text>
          </Section>
          <Section style={{ backgroundColor: "#ffffff", padding: "24px" }}>
            <Heading as="h1" style={{ margin: "0 0 16px", fontSize: "24px", lineHeight: "32px" }}>
              {heading}
            </Heading>
            {children}
          </Section>
          <Hr style={{ borderColor: "#cbd2d9" }} />
          <Text style={{ fontSize: "13px", lineHeight: "20px", color: quiet }}>{t("mail.footer")}</Text>
        </Container>
      </Body>
    </Html>
  );
}

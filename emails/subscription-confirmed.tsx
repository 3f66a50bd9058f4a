import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** The subscription holds: what it is to, and how to end it. */
export function SubscriptionConfirmed({
  t,
  locale,
  ...facts
}: LetterLanguage & { follows: string; manageLink: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.subscription-confirmed.heading")}>
      <Paragraph>{t("mail.subscription-confirmed.body")}</Paragraph>
      <Facts rows={[[t("mail.facts.follows"), facts.follows]]} />
      <Action href={facts.manageLink} label={t("mail.actions.manageSubscriptions")} />
    </Layout>
  );
}

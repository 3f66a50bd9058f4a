import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Asks an address to confirm that it wants to be told. Holds nothing that the sender of the form wrote. */
export function SubscriptionConfirm({
  t,
  locale,
  ...facts
}: LetterLanguage & { follows: string; days: number; link: string }) {
  return (
    <Layout t={t} locale={locale} heading={t("mail.subscription-confirm.heading")}>
      <Paragraph>{t("mail.subscription-confirm.body")}</Paragraph>
      <Facts rows={[[t("mail.facts.follows"), facts.follows]]} />
      <Action href={facts.link} label={t("mail.subscription-confirm.action")} />
      <Paragraph>{t("mail.subscription-confirm.validity", { days: facts.days })}</Paragraph>
      <Paragraph>{t("mail.subscription-confirm.notYou")}</Paragraph>
    </Layout>
  );
}

import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Quote } from "./_parts";

/** Tells whoever sent an invitation to a proposal what came of it. */
export function InvitationAnswered({
  t,
  locale,
  ...facts
}: LetterLanguage & {
  answer: "accepted" | "declined";
  title: string;
  name: string;
  organization: string;
  words?: string | undefined;
  link: string;
}) {
  return (
    <Layout t={t} locale={locale} heading={t(`mail.invitation-answered.heading.${facts.answer}`)}>
      <Facts
        rows={[
          [t("mail.facts.title"), facts.title],
          [t("mail.invitation-answered.by"), facts.name],
          ...(facts.organization ? [[t("mail.facts.organization"), facts.organization] as const] : []),
        ]}
      />
      {facts.words ? <Quote label={facts.name} text={facts.words} /> : null}
      <Action href={facts.link} label={t("mail.invitation-answered.action")} />
    </Layout>
  );
}

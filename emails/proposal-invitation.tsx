import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, Paragraph } from "./_parts";

/** Invites a colleague, or the contact of an organization, to work on a proposal. Opens nothing without signing in. */
export function ProposalInvitation({
  t,
  locale,
  ...facts
}: LetterLanguage & {
  kind: "organizer" | "editor";
  title: string;
  lead: string;
  organization: string;
  author: string;
  until: string;
  link: string;
}) {
  return (
    <Layout t={t} locale={locale} heading={t(`mail.proposal-invitation.heading.${facts.kind}`)}>
      <Paragraph>{t(`mail.proposal-invitation.body.${facts.kind}`)}</Paragraph>
      <Facts
        rows={[
          [t("mail.facts.title"), facts.title],
          [t("mail.proposal-invitation.lead"), facts.lead],
          ...(facts.organization ? [[t("mail.proposal-invitation.joins"), facts.organization] as const] : []),
          [t("mail.proposal-invitation.invitedBy"), facts.author],
        ]}
      />
      <Action href={facts.link} label={t("mail.proposal-invitation.action")} />
      <Paragraph>{t("mail.proposal-invitation.validity", { day: facts.until })}</Paragraph>
      <Paragraph>{t("mail.proposal-invitation.notYou")}</Paragraph>
    </Layout>
  );
}

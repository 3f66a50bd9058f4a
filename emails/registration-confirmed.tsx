import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, MoreLink, Paragraph } from "./_parts";

/** The place is taken: when, where, how to join, the calendar file, and how to give the place up. */
export function RegistrationConfirmed({
  t,
  locale,
  ...facts
}: LetterLanguage & {
  title: string;
  when: string;
  mode: "in_person" | "online";
  venue?: string | undefined;
  meetingLink: string | null;
  talkLink: string;
  calendarLink: string;
  cancelLink: string;
}) {
  const rows: [string, string][] = [
    [t("mail.facts.talk"), facts.title],
    [t("mail.facts.when"), facts.when],
    [t("mail.facts.mode"), t(`mail.mode.${facts.mode}`)],
  ];
  if (facts.mode === "in_person" && facts.venue) rows.push([t("mail.facts.venue"), facts.venue]);
  return (
    <Layout t={t} locale={locale} heading={t("mail.registration-confirmed.heading")}>
      <Paragraph>{t("mail.registration-confirmed.body")}</Paragraph>
      <Facts rows={rows} />
      {facts.meetingLink ? (
        <MoreLink href={facts.meetingLink} label={t("mail.registration-confirmed.join")} />
      ) : facts.mode === "online" ? (
        <Paragraph>{t("mail.registration-confirmed.joinLater")}</Paragraph>
      ) : null}
      <Action href={facts.talkLink} label={t("mail.actions.openTalk")} />
      <MoreLink href={facts.calendarLink} label={t("mail.actions.calendar")} />
      <MoreLink href={facts.cancelLink} label={t("mail.actions.giveUpPlace")} />
    </Layout>
  );
}

import type { NewsKind } from "@/lib/subscriptions/news";
import { inert } from "./_inert";
import { Layout, type LetterLanguage } from "./_layout";
import { Action, Facts, MoreLink, Paragraph, Quote } from "./_parts";

/** News of a talk to somebody who asked for it: what happened, why they get this letter, how to end it. */
export function TalkNews({
  t,
  locale,
  ...facts
}: LetterLanguage & {
  what: NewsKind;
  title: string;
  before: string | null;
  when: string | null;
  reason?: string | undefined;
  /** What they subscribed to; null for this very talk. */
  follows: string | null;
  talkLink: string;
  calendarLink: string | null;
  manageLink: string;
}) {
  const rows: [string, string][] = [[t("mail.facts.talk"), facts.title]];
  if (facts.before) rows.push([t("mail.facts.before"), facts.before]);
  if (facts.when) rows.push([t(facts.before ? "mail.facts.newDate" : "mail.facts.when"), facts.when]);
  return (
    <Layout t={t} locale={locale} heading={t(`mail.talk-news.what.${facts.what}`)}>
      <Facts rows={rows} />
      {facts.reason ? <Quote label={t("mail.facts.reason")} text={facts.reason} /> : null}
      <Action href={facts.talkLink} label={t("mail.actions.openTalk")} />
      {facts.calendarLink ? <MoreLink href={facts.calendarLink} label={t("mail.actions.calendar")} /> : null}
      <Paragraph>
        {facts.follows
          ? t("mail.talk-news.whyCalendar", { follows: inert(facts.follows) })
          : t("mail.talk-news.whyTalk")}
      </Paragraph>
      <MoreLink href={facts.manageLink} label={t("mail.actions.manageSubscriptions")} />
    </Layout>
  );
}

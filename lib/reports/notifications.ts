import type { UseCaseContext } from "@/lib/actions/context";
import { peopleWhoMayClear, type TalkRunner } from "@/lib/concept-notes/clearance-people";
import type { Tx } from "@/lib/db/client";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import type { FoundReport } from "./scope";

/** Asks everybody who may clear the report; its author may not, and is the one who asks. */
export async function notifyClearanceRequested(tx: Tx, report: FoundReport, ctx: UseCaseContext): Promise<void> {
  for (const person of await peopleWhoMayClear(tx, report)) {
    await queueMail(tx, {
      template: "clearance-requested",
      ...addressed(person),
      props: {
        document: "summary-report",
        title: report.talk.title,
        author: ctx.actor.name || ctx.actor.email || "—",
        path: `/desk/talks/${report.talk.slug}/report`,
      },
      // With the version: a report that was returned and sent again asks again.
      occurrence: `summaryReport.sendForClearance:${report.id}:${report.version}`,
    });
  }
}

/**
 * Tells the proposer, and for an open talk everybody who had a place, that the report is public. Who took part in a talk
 * under the Chatham House Rule gets no letter that names it: a letter can be forwarded.
 * @returns the occurrence of these letters
 */
export async function notifyReportPublished(tx: Tx, report: FoundReport, ctx: UseCaseContext): Promise<string> {
  const { talk } = report;
  const occurrence = `summaryReport.publish:${report.id}`;
  const props = { title: talk.title, talkSlug: talk.slug };
  const proposal = talk.proposalId
    ? await tx.proposal.findUnique({
        where: { id: talk.proposalId },
        select: { author: { select: { id: true, name: true, email: true, locale: true } } },
      })
    : null;
  if (proposal && proposal.author.id !== ctx.actor.personId) {
    await queueMail(tx, { template: "report-published", ...addressed(proposal.author), props, occurrence });
  }
  if (talk.chathamHouse) return occurrence;
  const registrants = await tx.registration.findMany({
    where: { talkId: talk.id, status: "confirmed" },
    select: { name: true, email: true, locale: true },
    orderBy: { id: "asc" },
  });
  for (const { name, email, locale } of registrants) {
    await queueMail(tx, {
      template: "report-published",
      to: { name, email },
      locale: localeOr(locale),
      props,
      occurrence,
    });
  }
  return occurrence;
}

function addressed(person: TalkRunner): { to: { email: string; personId: string; name: string }; locale: Locale } {
  return { to: { email: person.email, personId: person.id, name: person.name }, locale: localeOr(person.locale) };
}

function localeOr(locale: string): Locale {
  return isLocale(locale) ? locale : defaultLocale;
}

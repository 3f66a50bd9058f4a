import type { ReactElement } from "react";
import { AssessmentAssigned } from "@/emails/assessment-assigned";
import { AssessmentRecused } from "@/emails/assessment-recused";
import { AssessmentReleased } from "@/emails/assessment-released";
import { ChangesRequested } from "@/emails/changes-requested";
import { ClearanceRequested } from "@/emails/clearance-requested";
import { ConceptNotePublished } from "@/emails/concept-note-published";
import { FollowUpAssigned } from "@/emails/follow-up-assigned";
import { InvitationAnswered } from "@/emails/invitation-answered";
import { PersonInvited } from "@/emails/person-invited";
import { PledgeConfirmed } from "@/emails/pledge-confirmed";
import { PledgeReceived } from "@/emails/pledge-received";
import { PledgeUpdateDue } from "@/emails/pledge-update-due";
import { ProposalApproved } from "@/emails/proposal-approved";
import { ProposalDeclined } from "@/emails/proposal-declined";
import { ProposalInvitation } from "@/emails/proposal-invitation";
import { ProposalJoined } from "@/emails/proposal-joined";
import { ProposalMerged } from "@/emails/proposal-merged";
import { ProposalReceived } from "@/emails/proposal-received";
import { ProposalReply } from "@/emails/proposal-reply";
import { ProposalReserved } from "@/emails/proposal-reserved";
import { ProposalSubmitted } from "@/emails/proposal-submitted";
import { ProposalWithdrawn } from "@/emails/proposal-withdrawn";
import { RegistrationCancelled } from "@/emails/registration-cancelled";
import { RegistrationConfirm } from "@/emails/registration-confirm";
import { RegistrationConfirmed } from "@/emails/registration-confirmed";
import { RegistrationWaitlisted } from "@/emails/registration-waitlisted";
import { ReportDue } from "@/emails/report-due";
import { ReportPublished } from "@/emails/report-published";
import { SignIn } from "@/emails/sign-in";
import { SubscriptionConfirm } from "@/emails/subscription-confirm";
import { SubscriptionConfirmed } from "@/emails/subscription-confirmed";
import { TalkCancelled } from "@/emails/talk-cancelled";
import { TalkNews } from "@/emails/talk-news";
import { TalkPostponed } from "@/emails/talk-postponed";
import { TalkRescheduled } from "@/emails/talk-rescheduled";
import { confirmationHours } from "@/lib/registrations/schema";
import { confirmationDays } from "@/lib/subscriptions/schema";
import type { LetterWriter } from "./letter-writer";
import type { MailProps, MailTemplate } from "./mail-props";

/** Letters with a text of their own; a test is one of these with examples for facts. */
export type WrittenTemplate = Exclude<MailTemplate, "letter-test">;

/**
 * Every letter: from the facts of its row to what stands in it. Links, dates in words and secrets are made here, when the
 * letter is sent. A template without an entry does not compile.
 */
export const templates: {
  [Name in WrittenTemplate]: (props: MailProps<Name>, write: LetterWriter) => ReactElement | Promise<ReactElement>;
} = {
  "sign-in": async ({ requestId }, write) => <SignIn {...write.language} {...(await write.signIn(requestId))} />,

  "person-invited": (props, write) => <PersonInvited {...write.language} {...props} link={write.page(props.path)} />,

  "proposal-submitted": (props, write) => (
    <ProposalSubmitted {...write.language} {...props} link={write.page(props.path)} />
  ),
  "proposal-received": (props, write) => (
    <ProposalReceived {...write.language} {...props} link={write.page(props.path)} />
  ),
  "changes-requested": (props, write) => (
    <ChangesRequested {...write.language} {...props} link={write.page(props.path)} />
  ),
  "proposal-approved": (props, write) => (
    <ProposalApproved {...write.language} {...props} link={write.page(props.path)} />
  ),
  "proposal-declined": (props, write) => (
    <ProposalDeclined {...write.language} {...props} link={write.page(props.path)} />
  ),
  "proposal-merged": (props, write) => <ProposalMerged {...write.language} {...props} link={write.page(props.path)} />,
  "proposal-reserved": (props, write) => (
    <ProposalReserved {...write.language} {...props} link={write.page(props.path)} />
  ),
  "proposal-joined": (props, write) => <ProposalJoined {...write.language} {...props} link={write.page(props.path)} />,
  "proposal-withdrawn": (props, write) => (
    <ProposalWithdrawn {...write.language} {...props} link={write.page(props.path)} />
  ),
  "proposal-reply": (props, write) => <ProposalReply {...write.language} {...props} link={write.page(props.path)} />,

  "proposal-invitation": ({ invitationId, until, ...facts }, write) => (
    <ProposalInvitation
      {...write.language}
      {...facts}
      until={write.day(until)}
      link={write.invitation({ kind: facts.kind, id: invitationId })}
    />
  ),
  "invitation-answered": (props, write) => (
    <InvitationAnswered {...write.language} {...props} link={write.page(props.path)} />
  ),

  "assessment-assigned": ({ dueOn, ...props }, write) => (
    <AssessmentAssigned {...write.language} {...props} dueOn={write.day(dueOn)} link={write.page(props.path)} />
  ),
  "assessment-released": (props, write) => (
    <AssessmentReleased {...write.language} {...props} link={write.page(props.path)} />
  ),
  "assessment-recused": (props, write) => (
    <AssessmentRecused {...write.language} {...props} link={write.page(props.path)} />
  ),

  "clearance-requested": (props, write) => (
    <ClearanceRequested {...write.language} {...props} link={write.page(props.path)} />
  ),
  "concept-note-published": (props, write) => (
    <ConceptNotePublished {...write.language} title={props.title} link={write.page(props.path)} />
  ),

  "registration-confirm": ({ registrationId, title, schedule, talkSlug }, write) => (
    <RegistrationConfirm
      {...write.language}
      title={title}
      when={write.date(schedule)}
      hours={confirmationHours}
      link={write.confirmPlace(registrationId, talkSlug)}
    />
  ),
  "registration-confirmed": async ({ registrationId, title, schedule, talkSlug, mode, venue }, write) => (
    <RegistrationConfirmed
      {...write.language}
      title={title}
      when={write.date(schedule)}
      mode={mode}
      venue={venue}
      meetingLink={await write.meetingLink(registrationId)}
      talkLink={write.talk(talkSlug)}
      calendarLink={write.calendar(talkSlug)}
      cancelLink={write.giveUpPlace(registrationId, talkSlug)}
    />
  ),
  "registration-waitlisted": ({ registrationId, title, schedule, talkSlug }, write) => (
    <RegistrationWaitlisted
      {...write.language}
      title={title}
      when={write.date(schedule)}
      talkLink={write.talk(talkSlug)}
      cancelLink={write.giveUpPlace(registrationId, talkSlug)}
    />
  ),
  "registration-cancelled": ({ title, schedule, talkSlug }, write) => (
    <RegistrationCancelled
      {...write.language}
      title={title}
      when={write.date(schedule)}
      talkLink={write.talk(talkSlug)}
    />
  ),

  "talk-rescheduled": ({ title, before, schedule, reason, talkSlug }, write) => (
    <TalkRescheduled
      {...write.language}
      title={title}
      before={write.date(before)}
      when={write.date(schedule)}
      reason={reason}
      talkLink={write.talk(talkSlug)}
      calendarLink={write.calendar(talkSlug)}
    />
  ),
  "talk-postponed": ({ title, before, reason, talkSlug }, write) => (
    <TalkPostponed
      {...write.language}
      title={title}
      before={write.date(before)}
      reason={reason}
      talkLink={write.talk(talkSlug)}
    />
  ),
  "talk-cancelled": ({ title, schedule, reason, talkSlug }, write) => (
    <TalkCancelled
      {...write.language}
      title={title}
      when={write.date(schedule)}
      reason={reason}
      talkLink={write.talk(talkSlug)}
    />
  ),

  "subscription-confirm": async ({ subscriptionId, title, query }, write) => (
    <SubscriptionConfirm
      {...write.language}
      // Words to look for are whatever somebody typed into the form: they stay out of a letter to an address unconfirmed.
      follows={title ?? (await write.calendarWords(query ?? "", { withText: false }))}
      days={confirmationDays}
      link={write.confirmSubscription(subscriptionId)}
    />
  ),
  "subscription-confirmed": async ({ subscriberId, title, query }, write) => (
    <SubscriptionConfirmed
      {...write.language}
      follows={title ?? (await write.calendarWords(query ?? ""))}
      manageLink={write.manageSubscriptions(subscriberId)}
    />
  ),
  "talk-news": async ({ subscriberId, query, before, schedule, talkSlug, ...facts }, write) => (
    <TalkNews
      {...write.language}
      {...facts}
      // A talk that is cancelled keeps its date: there is no new one beside the old one.
      before={before && facts.what !== "cancelled" ? write.date(before) : null}
      when={schedule ? write.date(schedule) : null}
      follows={query === null ? null : await write.calendarWords(query)}
      talkLink={write.talk(talkSlug)}
      calendarLink={schedule && facts.what !== "cancelled" ? write.calendar(talkSlug) : null}
      manageLink={write.manageSubscriptions(subscriberId)}
    />
  ),

  "report-due": ({ title, dueOn, path }, write) => (
    <ReportDue {...write.language} title={title} dueOn={write.day(dueOn)} link={write.page(path)} />
  ),
  "report-published": ({ title, talkSlug }, write) => (
    <ReportPublished {...write.language} title={title} link={write.talk(talkSlug)} />
  ),
  "pledge-received": (props, write) => <PledgeReceived {...write.language} {...props} link={write.page(props.path)} />,
  "pledge-confirmed": (props, write) => (
    <PledgeConfirmed {...write.language} {...props} link={write.page(props.path)} />
  ),
  "pledge-update-due": ({ dueOn, ...props }, write) => (
    <PledgeUpdateDue {...write.language} {...props} dueOn={write.day(dueOn)} link={write.page(props.path)} />
  ),
  "follow-up-assigned": ({ dueOn, ...props }, write) => (
    <FollowUpAssigned {...write.language} {...props} dueOn={write.day(dueOn)} link={write.page(props.path)} />
  ),
};

import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import type { Locale } from "@/lib/i18n/locales";
import { answerInvitationAction } from "@/lib/invitations/actions";
import type { InvitationView } from "@/lib/invitations/queries";
import { invitationDays, invitationLimits } from "@/lib/invitations/schema";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

interface InvitationAnswerProps {
  invitation: Extract<InvitationView, { is: "own" }>;
  token: string;
  locale: Locale;
}

/** An invitation as the invited person sees it: what it is about, and the answer while it can be given. */
export async function InvitationAnswer({ invitation, token, locale }: InvitationAnswerProps) {
  const [t, states, common] = await Promise.all([
    getTranslations("co-organizers.invitation"),
    getTranslations("co-organizers.states"),
    getTranslations("common"),
  ]);
  const { state, kind, inviter, organization, lead } = invitation;
  const facts = [
    { key: "proposal", term: t("proposal"), value: <bdi>{invitation.title || t("untitled")}</bdi> },
    { key: "lead", term: t("lead"), value: <bdi>{lead}</bdi> },
    ...(organization ? [{ key: "organization", term: t("organization"), value: <bdi>{organization}</bdi> }] : []),
    { key: "invitedOn", term: t("invitedOn"), value: formatDay(locale, dateToDay(invitation.invitedAt)) },
  ];
  return (
    <div className="max-w-text space-y-6">
      {state === "open" ? (
        <p>{kind === "organizer" ? t("textOrganizer", { inviter, organization }) : t("textEditor", { inviter })}</p>
      ) : (
        <Notice
          tone={state === "accepted" ? "good" : "info"}
          title={states(state, { inviter, days: invitationDays })}
        />
      )}
      {state !== "removed" && <SummaryList rows={facts} empty={common("notStated")} />}
      {state === "accepted" && (
        <LinkButton href={`/${locale}/my/proposals/${invitation.proposalId}`}>{t("openProposal")}</LinkButton>
      )}
      {state === "open" && (
        <ActionForm action={answerInvitationAction}>
          <HiddenField name="token" value={token} />
          <RadioGroup
            name="answer"
            label={t("answer")}
            choices={[
              { value: "accept", label: t("accept") },
              { value: "decline", label: t("decline") },
            ]}
          />
          <TextArea
            name="words"
            label={t("words")}
            hint={t("wordsHint", { max: invitationLimits.answer })}
            optional
            rows={3}
          />
          <SubmitButton>{t("send")}</SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}

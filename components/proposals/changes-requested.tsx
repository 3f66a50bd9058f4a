import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { type RequestedChange, sectionOf } from "@/lib/proposals/requested-changes";
import type { ProposalView } from "@/lib/proposals/views";

interface ChangesRequestedProps {
  proposal: Pick<ProposalView, "id" | "status" | "messages" | "requested">;
  locale: Locale;
}

/** What reviewers asked for last, while it is still to be done: the reason, and their notes with the way to each answer. */
export async function ChangesRequested({ proposal, locale }: ChangesRequestedProps) {
  const request = proposal.messages.findLast((message) => message.kind === "changes_requested");
  if (proposal.status !== "changes_requested" || !request) return null;
  const t = await getTranslations("proposals.tasks");
  return (
    <div className="mb-8 max-w-text">
      <Notice tone="warn" title={t("changesTitle")}>
        <Prose text={request.body} />
        {proposal.requested.length > 0 && (
          <RequestedAnswers requested={proposal.requested} id={proposal.id} locale={locale} />
        )}
        <p className="mt-3 text-muted">{t("changesText")}</p>
      </Notice>
    </div>
  );
}

interface RequestedAnswersProps {
  requested: readonly RequestedChange[];
  id: string;
  locale: Locale;
}

async function RequestedAnswers({ requested, id, locale }: RequestedAnswersProps) {
  const [t, form] = await Promise.all([getTranslations("proposals"), getTranslations("proposalForm.requests")]);
  // Co-organizers have a page of their own.
  const hrefOf = (field: RequestedChange["field"]): string =>
    field === "coOrganizers" ? `/${locale}/my/proposals/${id}/people` : `/${locale}/propose/${id}/${sectionOf(field)}`;
  const left = requested.filter(({ isAnswered }) => !isAnswered).length;
  return (
    <>
      <p className="mt-4 font-semibold">{form("left", { left, total: requested.length })}</p>
      <ul className="mt-2 space-y-3">
        {requested.map(({ field, body, isAnswered }) => (
          <li key={field}>
            <a href={hrefOf(field)} className="font-semibold">
              {t(`fields.${field}`)}
            </a>{" "}
            <Tag tone={isAnswered ? "good" : "warn"}>{form(isAnswered ? "changed" : "open")}</Tag>
            <p dir="auto" className="wrap-anywhere whitespace-pre-line">
              {body}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import type { ProposalPeople } from "@/lib/invitations/queries";
import { invitationTones } from "./organizer-list";

interface WorksTogetherProps {
  people: ProposalPeople;
  /** The reader fills in the form and goes on with it afterwards. */
  fromForm?: boolean;
  locale: Locale;
}

/** Who proposes together, in short, with the way to the page where that is changed. */
export async function WorksTogether({ people, fromForm, locale }: WorksTogetherProps) {
  const t = await getTranslations("co-organizers");
  const { lead, organizers, editors, proposalId, mayInvite } = people;
  const joining = organizers.filter(({ state }) => state !== "declined");
  const working = editors.filter(({ state }) => state === "accepted").length;
  return (
    <div className="mb-8 max-w-text">
      <Panel title={t("task")}>
        {lead?.unverified && (
          <p className="mb-3">
            <bdi className="wrap-anywhere">{lead.name}</bdi> <Tag tone="warn">{t("organizers.unverified")}</Tag>
          </p>
        )}
        {joining.length > 0 && (
          <ul className="mb-3 space-y-2">
            {joining.map(({ id, name, state }) => (
              <li key={id} className="flex flex-wrap items-start gap-x-3 gap-y-1">
                <bdi className="wrap-anywhere">{name}</bdi>
                <Tag tone={invitationTones[state]}>{t(`tag.${state}`)}</Tag>
              </li>
            ))}
          </ul>
        )}
        <p className="mb-2 text-muted">{t("taskHint", { organizers: joining.length, people: working })}</p>
        <p>
          <a href={`/${locale}/my/proposals/${proposalId}/people${fromForm ? "?from=form" : ""}`}>{t("open")}</a>
        </p>
        {fromForm && mayInvite && (
          <p className="mt-2">
            <a href={`/${locale}/propose/${proposalId}/organization`}>{t("request.link")}</a>
          </p>
        )}
      </Panel>
    </div>
  );
}

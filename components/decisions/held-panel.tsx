import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import { withdrawDecisionAction } from "@/lib/decisions/actions";
import type { DecisionView } from "@/lib/decisions/queries";
import type { Locale } from "@/lib/i18n/locales";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

interface HeldPanelProps {
  decision: DecisionView;
  /** The reader may announce it, change its letter and take it back. */
  mayAnnounce: boolean;
  locale: Locale;
}

/** A decision that the proposer does not know yet, unmistakably, with what can be done about it. */
export async function HeldPanel({ decision, mayAnnounce, locale }: HeldPanelProps) {
  const [t, steps] = await Promise.all([getTranslations("decisions"), getTranslations("workflow.proposal.steps")]);
  const { target, blocker } = decision;
  return (
    <div className="space-y-4">
      <Notice tone="warn" title={t("held.title", { outcome: steps(decision.outcome) })}>
        <p>
          {t.rich("held.by", {
            who: (name) => <bdi>{name}</bdi>,
            name: decision.decidedBy,
            date: formatDay(locale, dateToDay(decision.decidedAt)),
          })}
        </p>
        {target && (
          <p className="mt-2">
            {t("held.into")}{" "}
            <a href={`/${locale}/desk/proposals/${target.id}`}>
              {target.reference} <bdi>{target.title}</bdi>
            </a>
          </p>
        )}
        {decision.reason && (
          <div className="mt-2">
            <Prose text={decision.reason} />
          </div>
        )}
        <p className="mt-3 font-semibold">{t("held.hidden")}</p>
      </Notice>
      {blocker && (
        <Notice tone="bad" title={t("held.blocked")}>
          {t(`blockers.${blocker}`)}
        </Notice>
      )}
      {mayAnnounce && (
        <div className="flex flex-wrap items-start gap-3">
          {!blocker && (
            <LinkButton href={`/${locale}/desk/decisions/announce?d=${decision.id}`}>{t("held.announce")}</LinkButton>
          )}
          <LinkButton kind="secondary" href={`/${locale}/desk/decisions/${decision.id}/letter`}>
            {t("held.letter")}
          </LinkButton>
          <ActionButton action={withdrawDecisionAction} values={{ id: decision.id, version: decision.version }}>
            {t("held.takeBack")}
          </ActionButton>
        </div>
      )}
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { StatusTag } from "@/components/workflow/status-tag";
import type { Outcome } from "@/lib/decisions/outcome";
import type { DecisionView } from "@/lib/decisions/queries";
import { type Locale, languageNames } from "@/lib/i18n/locales";
import { formatDay } from "@/lib/time/format-days";
import { dateToDay } from "@/lib/time/plain-day";

interface DecisionTableProps {
  rows: readonly DecisionView[];
  locale: Locale;
  caption: string;
  /** Boxes to choose decisions for announcing, which a form around the table sends as `d`. */
  canChoose?: boolean;
  /** Links to the letters of held decisions. */
  withLetters?: boolean;
}

/** The state in which each decision leaves its proposal. */
const stateOf: Record<Outcome, string> = {
  approve: "approved",
  reserve: "in_reserve",
  merge: "merged",
  decline: "declined",
};

/** Decisions, each with its proposal, what was decided by whom, and the letter. */
export async function DecisionTable({
  rows,
  locale,
  caption,
  canChoose = false,
  withLetters = false,
}: DecisionTableProps) {
  const [t, common] = await Promise.all([getTranslations("decisions"), getTranslations("common")]);
  const nameOf = ({ proposal }: DecisionView) => `${proposal.reference ?? ""} ${proposal.title}`;
  const choice = {
    key: "choose",
    heading: <span className="sr-only">{t("list.choose")}</span>,
    cell: (row: DecisionView) =>
      row.blocker ? null : (
        <input
          type="checkbox"
          name="d"
          value={row.id}
          aria-label={t("list.chooseOne", { name: nameOf(row) })}
          className="size-6 accent-action"
        />
      ),
  };
  return (
    <Table
      caption={caption}
      hideCaption
      scrollLabel={common("scrollTable", { caption })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "proposal",
          heading: t("list.proposal"),
          cell: ({ proposal, blocker }) => (
            <>
              <a href={`/${locale}/desk/proposals/${proposal.id}`} className="block min-w-48 font-semibold">
                <bdi>{proposal.title || proposal.reference}</bdi>
              </a>
              <span className="block text-sm text-muted">
                {proposal.reference} · <bdi>{proposal.organization}</bdi>
              </span>
              {blocker && <span className="mt-1 block text-sm font-semibold text-bad">{t(`blockers.${blocker}`)}</span>}
            </>
          ),
        },
        ...(canChoose ? [choice] : []),
        {
          key: "outcome",
          heading: t("list.outcome"),
          cell: ({ outcome, target }) => (
            <>
              <StatusTag machine="proposal" status={stateOf[outcome]} />
              {target && (
                <span className="block text-sm">
                  <a href={`/${locale}/desk/proposals/${target.id}`}>{target.reference}</a>
                </span>
              )}
            </>
          ),
        },
        {
          key: "decided",
          heading: t("list.decided"),
          cell: ({ decidedBy, decidedAt }) => (
            <>
              <bdi>{decidedBy}</bdi>
              <span className="block text-sm text-muted">{formatDay(locale, dateToDay(decidedAt))}</span>
            </>
          ),
        },
        {
          key: "letter",
          heading: t("list.letter"),
          cell: ({ id, proposal, ownLetter }) => (
            <>
              {withLetters ? <a href={`/${locale}/desk/decisions/${id}/letter`}>{t("list.readLetter")}</a> : null}
              <span className="block text-sm text-muted" lang={proposal.locale}>
                {languageNames[proposal.locale]}
              </span>
              {ownLetter && <Tag tone="info">{t("list.ownLetter")}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}

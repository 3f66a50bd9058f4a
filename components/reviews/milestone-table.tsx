import { getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ReviewView } from "@/lib/reviews/queries";

interface MilestoneTableProps {
  review: ReviewView;
  caption: string;
  /** Says under each date where it is known from. */
  hasSources?: boolean;
}

/** The dated steps of a review: what was planned, in the words of the time, and what took place. */
export async function MilestoneTable({ review, caption, hasSources = false }: MilestoneTableProps) {
  const [t, common] = await Promise.all([getTranslations("reviews"), getTranslations("common")]);
  const steps = new Map<string, { kind: string; planned?: Milestone; actual?: Milestone }>();
  for (const milestone of review.milestones) {
    const key = `${milestone.kind} ${milestone.position}`;
    const step = steps.get(key) ?? { kind: milestone.kind };
    steps.set(key, milestone.planned ? { ...step, planned: milestone } : { ...step, actual: milestone });
  }
  const date = (milestone: Milestone | undefined) =>
    milestone ? (
      <>
        <DateValueText value={milestone.date} />
        {milestone.note && <bdi className="block text-sm text-muted">{milestone.note}</bdi>}
        {hasSources && milestone.source && (
          <span className="block text-sm text-muted">
            {t("source")}: <bdi>{milestone.source}</bdi>
          </span>
        )}
      </>
    ) : (
      <span className="text-muted">{t("notKnown")}</span>
    );
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        { key: "kind", heading: t("step"), cell: ([, step]) => t(`milestone.${step.kind}`) },
        { key: "planned", heading: t("planned"), cell: ([, step]) => date(step.planned) },
        {
          key: "actual",
          heading: t("actual"),
          cell: ([, step]) => (
            <>
              {date(step.actual)}
              {isLater(step) && (
                <span className="mt-1 block">
                  <Tag tone="warn">{t("later")}</Tag>
                </span>
              )}
            </>
          ),
        },
      ]}
      rows={[...steps]}
      rowKey={([key]) => key}
      scrollLabel={common("scrollTable", { caption })}
    />
  );
}

/** True when the earliest day on which it took place is after the last day that was planned. */
function isLater({ planned, actual }: { planned?: Milestone; actual?: Milestone }): boolean {
  const last = planned?.date.windowEnd;
  const first = actual?.date.windowStart;
  return typeof last === "string" && typeof first === "string" && first > last;
}

type Milestone = ReviewView["milestones"][number];

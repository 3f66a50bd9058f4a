import { getLocale, getTranslations } from "next-intl/server";
import { DateValueText } from "@/components/time/date-value-text";
import { ToneIcon } from "@/components/ui/tone-icon";
import type { Engagement, EngagementKind } from "@/lib/clashes/engagement";
import type { Locale } from "@/lib/i18n/locales";
import { formatStart } from "@/lib/time/format-clock";

const shapes: Record<EngagementKind, string> = {
  talk: "M3 3h10v10H3z",
  review: "m8 2 6 6-6 6-6-6z",
  proposal: "M8 2.5a5.5 5.5 0 1 0 .01 0z",
};

interface PlanningEntryProps {
  engagement: Engagement;
  /** Something else meets it on the same day. */
  clashes: boolean;
  /** Says the date too, where it does not stand on its day. */
  withDate?: boolean;
}

/** Something on the planning calendar: what it is by shape and word, at what time, whether it is settled, whether it clashes. */
export async function PlanningEntry({ engagement, clashes, withDate = false }: PlanningEntryProps) {
  const [t, workflow, locale] = await Promise.all([
    getTranslations("planning"),
    getTranslations("workflow"),
    getLocale() as Promise<Locale>,
  ]);
  const { kind, date, status, path } = engagement;
  const isOpen = kind === "proposal" || status === "planned" || status === "postponed" || date.tentative;
  return (
    <span className="block wrap-anywhere">
      <svg viewBox="0 0 16 16" className="me-1 inline size-3" aria-hidden="true" focusable="false">
        <path d={shapes[kind]} className={`stroke-action ${isOpen ? "fill-page" : "fill-action"}`} strokeWidth="2" />
      </svg>
      <span className="sr-only">{t(`kinds.${kind}`)}: </span>
      {date.start && date.timeZone && !withDate && (
        <>
          <bdi className="text-xs text-muted">{formatStart(date.start, date.timeZone)}</bdi>{" "}
        </>
      )}
      {path ? (
        <a href={`/${locale}${path}`}>
          <EngagementTitle engagement={engagement} />
        </a>
      ) : (
        <EngagementTitle engagement={engagement} />
      )}
      {withDate && (
        <span className="text-muted">
          {" "}
          (<DateValueText value={date} />)
        </span>
      )}
      {kind === "talk" && status !== "scheduled" && status !== "held" && (
        <span className="text-muted"> · {workflow(`talk.${status}`)}</span>
      )}
      {date.tentative && <span className="text-muted"> · {t("tentative")}</span>}
      {clashes && (
        <strong className="ms-1 inline-flex items-center gap-1 text-warn">
          <ToneIcon tone="warn" />
          {t("clash")}
        </strong>
      )}
    </span>
  );
}

/** The title of a talk or a proposal as it was written, or the name of a step of a review. */
export async function EngagementTitle({ engagement: { kind, title, lang, regions } }: { engagement: Engagement }) {
  const [reviews, reference] = await Promise.all([getTranslations("reviews.milestone"), getTranslations("reference")]);
  if (kind === "review")
    return `${reviews(title)}, ${regions.map((region) => reference(`regions.${region}`)).join(", ")}`;
  return <bdi lang={lang}>{title}</bdi>;
}

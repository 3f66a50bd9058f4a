import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import type { HistoryEntry } from "@/lib/audit/history-entry";
import type { Locale } from "@/lib/i18n/locales";
import { formatHours } from "@/lib/time/format-clock";
import { genevaZone } from "@/lib/time/zones";

interface RecordHistoryProps {
  /** Oldest first, as `historyOf` gives them. */
  entries: readonly HistoryEntry[];
  /** Says with each entry which record it is about; for histories of several. */
  withSubject?: boolean;
}

/** What happened to a record, in order: when, what, by whom in which role, and why. */
export async function RecordHistory({ entries, withSubject = false }: RecordHistoryProps) {
  const [t, workflow, locale] = await Promise.all([
    getTranslations("audit"),
    getTranslations("workflow"),
    getLocale() as Promise<Locale>,
  ]);
  if (entries.length === 0) return <EmptyState title={t("none")} />;

  const actionOf = ({ action }: HistoryEntry): string => {
    const verb = action.split(".").at(-1) ?? action;
    return t.has(`actions.${verb}`) ? t(`actions.${verb}`) : verb;
  };
  const stateOf = (subjectType: string, state: string): string =>
    workflow.has(`${subjectType}.${state}`) ? workflow(`${subjectType}.${state}`) : state;
  const roleOf = (role: string): string => (t.has(`roles.${role}`) ? t(`roles.${role}`) : role);
  const whoOf = ({ who, roles: [role = ""] }: HistoryEntry): string => {
    if (who) return who;
    return t.has(`actors.${role}`) ? t(`actors.${role}`) : t("somebody");
  };

  return (
    <Timeline
      entries={entries.map((entry) => ({
        key: entry.id,
        when: (
          <time dateTime={entry.at.toISOString()}>
            {formatHours(locale, { start: entry.at, end: null }, genevaZone)}
          </time>
        ),
        title:
          withSubject && t.has(`subjects.${entry.subjectType}`)
            ? `${t(`subjects.${entry.subjectType}`)}: ${actionOf(entry)}`
            : actionOf(entry),
        children: (
          <>
            <p className="text-muted">
              {t.rich("by", {
                who: (name) => <bdi className="text-ink">{name}</bdi>,
                name: whoOf(entry),
                roles: entry.roles.map(roleOf).join(", "),
              })}
            </p>
            {entry.outcome === "refused" && <Tag tone="bad">{t("refused")}</Tag>}
            {entry.toStatus && entry.fromStatus !== entry.toStatus && (
              <p>
                {entry.fromStatus
                  ? t("moved", {
                      from: stateOf(entry.subjectType, entry.fromStatus),
                      to: stateOf(entry.subjectType, entry.toStatus),
                    })
                  : stateOf(entry.subjectType, entry.toStatus)}
              </p>
            )}
            {entry.reason && (
              <p className="whitespace-pre-line" dir="auto">
                <span className="text-muted">{t("reason")}: </span>
                {entry.reason}
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}

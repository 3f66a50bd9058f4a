/** One entry of a record's history, ready to be shown. */
export interface HistoryEntry {
  id: string;
  at: Date;
  /** Name of the person as it is today; null for the portal itself, for visitors, and for people who were erased. */
  who: string | null;
  /** The roles in which they acted, or `visitor`, `participant`, `system`. */
  roles: string[];
  /** `<subject>.<verb>`, such as `talk.reschedule`. */
  action: string;
  subjectType: string;
  subjectId: string;
  fromStatus: string | null;
  toStatus: string | null;
  changedFields: string[];
  reason: string | null;
  outcome: string;
}

import type { Tx } from "@/lib/db/client";
import type { TalkState } from "@/lib/talks/workflow";

/** What was done to a talk since it came in; each has a word in the messages `imports.changes`. */
export const talkChanges = [
  "edited",
  "concept-note",
  "speakers",
  "registrations",
  "questions",
  "report",
  "recordings",
  "pledges",
  "practices",
  "follow-ups",
  "subscriptions",
  "translations",
] as const;
export type TalkChange = (typeof talkChanges)[number];

export interface TalkOfImport {
  id: string;
  slug: string;
  title: string;
  status: TalkState;
  /** Empty for a talk that nobody touched. */
  changes: TalkChange[];
}

/** The talks that an import brought in and that are still there, in the order of its rows. */
export async function talksOfImport(tx: Tx, importId: string): Promise<TalkOfImport[]> {
  const rows = await tx.importRow.findMany({
    where: { runId: importId, talkId: { not: null } },
    orderBy: { number: "asc" },
    select: {
      talk: {
        select: {
          id: true,
          slug: true,
          title: true,
          status: true,
          version: true,
          report: { select: { id: true } },
          _count: {
            select: {
              conceptNotes: true,
              speakers: true,
              registrations: true,
              questions: true,
              recordings: true,
              pledges: true,
              practices: true,
              followUps: true,
              subscriptions: true,
              translations: true,
            },
          },
        },
      },
    },
  });
  return rows.flatMap(({ talk }) => (talk ? [viewOf(talk)] : []));
}

interface FoundTalk extends Omit<TalkOfImport, "changes"> {
  version: number;
  report: object | null;
  _count: Record<
    | "conceptNotes"
    | "speakers"
    | "registrations"
    | "questions"
    | "recordings"
    | "pledges"
    | "practices"
    | "followUps"
    | "subscriptions"
    | "translations",
    number
  >;
}

function viewOf({ version, report, _count: count, ...talk }: FoundTalk): TalkOfImport {
  const found: Record<TalkChange, boolean> = {
    edited: version > 1,
    "concept-note": count.conceptNotes > 0,
    speakers: count.speakers > 0,
    registrations: count.registrations > 0,
    questions: count.questions > 0,
    report: report !== null,
    recordings: count.recordings > 0,
    pledges: count.pledges > 0,
    practices: count.practices > 0,
    "follow-ups": count.followUps > 0,
    subscriptions: count.subscriptions > 0,
    translations: count.translations > 0,
  };
  return { ...talk, changes: talkChanges.filter((change) => found[change]) };
}

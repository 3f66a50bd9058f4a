import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { type Exposure, materialsArePublic } from "@/lib/talks/public-view";
import { type DateValue, fromColumns } from "@/lib/time/date-value";
import { scheduleSelect } from "@/lib/time/schedule-select";
import { type NamedTalk, namedTalk, namedTalkSelect } from "@/lib/translations/published";

/** As many items as a feed carries: readers ask at least once in a week. */
const newsLength = 50;

export type NewsKind = "announced" | "dated" | "moved" | "postponed" | "cancelled" | "note" | "noteVersion" | "report";

/** Something that happened to a public talk, once. */
export interface NewsItem {
  /** Of the record that it comes from: the same for ever, in every language. */
  id: string;
  kind: NewsKind;
  at: Date;
  talk: NamedTalk;
  /** The date of the talk as it is now. */
  schedule: DateValue;
  /** What the date was before, where this item tells of a change. */
  before: DateValue | null;
  /** Empty where the public may not know it. */
  reason: string;
}

const talkSelect = {
  ...namedTalkSelect,
  ...scheduleSelect,
  audience: true,
  listing: true,
  chathamHouse: true,
} as const satisfies Prisma.TalkSelect;
type TalkRow = Prisma.TalkGetPayload<{ select: typeof talkSelect }>;

const listed = { listing: "listed" } as const satisfies Prisma.TalkWhereInput;
/** `materialsArePublic` as a condition; what it lets through is asked again below. */
const open = {
  ...listed,
  chathamHouse: false,
  audience: { not: "member_states" },
} as const satisfies Prisma.TalkWhereInput;

/** The latest news of public talks, newest first. Four reads, however many talks there are. */
export async function readNews(): Promise<NewsItem[]> {
  const parts = await Promise.all([announcements(), scheduleNews(), noteNews(), reportNews()]);
  return parts
    .flat()
    .sort((a, b) => b.at.getTime() - a.at.getTime() || a.id.localeCompare(b.id))
    .slice(0, newsLength);
}

/** Talks that were opened here; records of the past, which name their source, are no news. */
async function announcements(): Promise<NewsItem[]> {
  const rows = await db.talk.findMany({
    where: { ...listed, source: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: newsLength,
    select: { id: true, createdAt: true, ...talkSelect },
  });
  return rows.map((row) => item(row, { id: row.id, kind: "announced", at: row.createdAt }));
}

async function scheduleNews(): Promise<NewsItem[]> {
  const rows = await db.scheduleChange.findMany({
    where: { talk: listed, toStatus: { not: "held" } },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
    take: newsLength,
    select: {
      id: true,
      toStatus: true,
      reason: true,
      changedAt: true,
      ...scheduleSelect,
      talk: { select: talkSelect },
    },
  });
  return rows.map(({ id, toStatus, reason, changedAt, talk, ...columns }) => {
    const before = fromColumns(columns);
    const hadDate = before.precision !== "unknown";
    const calledOff = toStatus === "postponed" || toStatus === "cancelled";
    const kind = calledOff ? toStatus : hadDate ? "moved" : "dated";
    return item(talk, { id, kind, at: changedAt, before: hadDate ? before : null, reason });
  });
}

async function noteNews(): Promise<NewsItem[]> {
  const rows = await db.conceptNote.findMany({
    where: { talk: open, status: { in: ["published", "superseded"] }, publishedAt: { not: null } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: newsLength,
    select: { id: true, number: true, publishedAt: true, talk: { select: talkSelect } },
  });
  return rows.flatMap(({ id, number, publishedAt, talk }) =>
    publishedAt && materialsArePublic(talk)
      ? [item(talk, { id, kind: number === 1 ? "note" : "noteVersion", at: publishedAt })]
      : [],
  );
}

async function reportNews(): Promise<NewsItem[]> {
  const rows = await db.summaryReport.findMany({
    where: { talk: listed, status: "published", publishedAt: { not: null } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: newsLength,
    select: { id: true, publishedAt: true, talk: { select: talkSelect } },
  });
  return rows.flatMap(({ id, publishedAt, talk }) =>
    publishedAt ? [item(talk, { id, kind: "report", at: publishedAt })] : [],
  );
}

/** Reasons are free text and may name a mission: those of closed talks are kept. */
function item(
  talk: TalkRow & Exposure,
  { before = null, reason = "", ...what }: Pick<NewsItem, "id" | "kind" | "at"> & Partial<NewsItem>,
): NewsItem {
  return {
    ...what,
    talk: namedTalk(talk),
    schedule: fromColumns(talk),
    before,
    reason: materialsArePublic(talk) ? reason : "",
  };
}

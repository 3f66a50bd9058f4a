import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { inOrder } from "@/lib/lists/read-list";
import { namesArePublic } from "@/lib/talks/public-view";
import { deskScope } from "@/lib/talks/scope";
import { type NamedTalk, namedTalk, namedTalkSelect } from "@/lib/translations/published";
import { practicesPerPage } from "./practice-list";
import { publicPracticeStates } from "./workflow";

/** What shows of a practice in public must not tell who took part in a closed talk: one from such a talk waits for the Hub. */
export const publicPractices: Prisma.PracticeWhereInput = {
  status: { in: [...publicPracticeStates] },
  OR: [
    { status: "published" },
    { talkId: null },
    { talk: { listing: "listed", chathamHouse: false, audience: { not: "member_states" } } },
  ],
};

const select = {
  slug: true,
  title: true,
  status: true,
  version: true,
  example: true,
  implementer: true,
  summary: true,
  lessons: true,
  replication: true,
  objectives: true,
  principles: true,
  countries: true,
  hubUrl: true,
  updatedAt: true,
  talk: { select: { ...namedTalkSelect, audience: true, listing: true, chathamHouse: true } },
} as const satisfies Prisma.PracticeSelect;

type Row = Prisma.PracticeGetPayload<{ select: typeof select }>;
export type PracticeView = Omit<Row, "talk"> & { talk: NamedTalk | null };

function exposed(row: Row): PracticeView {
  const { talk, ...practice } = row;
  return { ...practice, talk: talk && namesArePublic(talk) ? namedTalk(talk) : null };
}

/** Those of the public practices, in the order of their ids. */
export async function publicPracticeViews(ids: readonly string[]): Promise<PracticeView[]> {
  const rows = await db.practice.findMany({
    where: { AND: [{ id: { in: [...ids] } }, publicPractices] },
    select: { ...select, id: true },
  });
  return inOrder(ids, rows).map(({ id: _, ...row }) => exposed(row));
}

/** A public practice; null when there is none at this address in public. */
export async function findPublicPractice(slug: string): Promise<PracticeView | null> {
  const row = await db.practice.findFirst({ where: { AND: [{ slug }, publicPractices] }, select });
  return row && exposed(row);
}

/** A practice at the desk, for those who run its talk; null for everybody else. */
export async function findDeskPractice(actor: Actor, slug: string) {
  const row = await db.practice.findFirst({
    where: { slug, talk: deskScope(actor) },
    select: { ...select, id: true, talk: { select: { ...select.talk.select, workstreamId: true } } },
  });
  if (!row) return null;
  const isClosed = row.talk !== null && !namesArePublic(row.talk);
  return {
    ...row,
    talk: row.talk && { ...row.talk, ...namedTalk(row.talk) },
    /** Presented at a talk of which the public may not know who took part. */
    isClosed,
    isBeingWritten: row.status === "noted" || row.status === "draft",
    isPublic: row.status === "published" || (!isClosed && publicPracticeStates.some((state) => state === row.status)),
  };
}
export type DeskPractice = NonNullable<Awaited<ReturnType<typeof findDeskPractice>>>;

/** One page of the practices at the desk. */
export async function listDeskPractices(actor: Actor, page: number) {
  const where = { talk: deskScope(actor) };
  const [total, practices] = await Promise.all([
    db.practice.count({ where }),
    db.practice.findMany({
      where,
      orderBy: [{ status: "asc" }, { updatedAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * practicesPerPage,
      take: practicesPerPage,
      select: {
        slug: true,
        title: true,
        status: true,
        implementer: true,
        talk: { select: { slug: true, title: true } },
      },
    }),
  ]);
  return { total, practices };
}
export type DeskPracticeLine = Awaited<ReturnType<typeof listDeskPractices>>["practices"][number];

import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { namesArePublic } from "@/lib/talks/public-view";
import { publicPractices } from "./queries";

const select = {
  slug: true,
  title: true,
  status: true,
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
  talk: { select: { slug: true, title: true, audience: true, listing: true, chathamHouse: true } },
} as const satisfies Prisma.PracticeSelect;

type Row = Prisma.PracticeGetPayload<{ select: typeof select }>;
export type OpenPractice = Omit<Row, "talk"> & { talk: { slug: string; title: string } | null };

export interface OpenPracticeFilter {
  objective?: number;
  country?: string;
}

/** Some of the public practices, the latest changed first. Two reads, however many there are. */
export async function listOpenPractices(filter: OpenPracticeFilter, range: { skip: number; take: number }) {
  const where: Prisma.PracticeWhereInput = {
    AND: [
      publicPractices,
      filter.objective ? { objectives: { has: filter.objective } } : {},
      filter.country ? { countries: { has: filter.country } } : {},
    ],
  };
  const [total, rows] = await Promise.all([
    db.practice.count({ where }),
    db.practice.findMany({ where, orderBy: [{ updatedAt: "desc" }, { id: "asc" }], ...range, select }),
  ]);
  return { total, practices: rows.map(exposed) };
}

/** Without the talk where saying it would tell who took part. */
function exposed({ talk, ...practice }: Row): OpenPractice {
  return { ...practice, talk: talk && namesArePublic(talk) ? { slug: talk.slug, title: talk.title } : null };
}

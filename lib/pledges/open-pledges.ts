import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { namesArePublic } from "@/lib/talks/public-view";
import { publicPledges } from "./scope";
import type { PledgeState } from "./workflow";

/** Everything that the public page of a pledge shows, for open data. */
const select = {
  reference: true,
  title: true,
  status: true,
  example: true,
  forms: true,
  objectives: true,
  principles: true,
  description: true,
  measure: true,
  periodStart: true,
  periodEnd: true,
  confirmedAt: true,
  updatedAt: true,
  organization: { select: { name: true, kind: true, country: true } },
  partners: { orderBy: { name: "asc" }, select: { name: true } },
  talk: { select: { slug: true, title: true, audience: true, listing: true, chathamHouse: true } },
  updates: {
    orderBy: [{ reportedOn: "desc" }, { id: "desc" }],
    select: { body: true, status: true, reportedOn: true },
  },
} as const satisfies Prisma.PledgeSelect;

type Row = Prisma.PledgeGetPayload<{ select: typeof select }>;
export type OpenPledge = Omit<Row, "talk"> & { talk: { slug: string; title: string } | null };

export interface OpenPledgeFilter {
  objective?: number;
  form?: Row["forms"][number];
  status?: PledgeState;
  country?: string;
}

/** Some of the public pledges with all that is public of them, the latest confirmed first. Two reads, however many there are. */
export async function listOpenPledges(filter: OpenPledgeFilter, range: { skip: number; take: number }) {
  const where: Prisma.PledgeWhereInput = {
    AND: [
      publicPledges,
      filter.objective ? { objectives: { has: filter.objective } } : {},
      filter.form ? { forms: { has: filter.form } } : {},
      filter.status ? { status: filter.status } : {},
      filter.country ? { organization: { country: filter.country } } : {},
    ],
  };
  const [total, rows] = await Promise.all([
    db.pledge.count({ where }),
    db.pledge.findMany({
      where,
      orderBy: [{ confirmedAt: { sort: "desc", nulls: "last" } }, { reference: "desc" }],
      ...range,
      select,
    }),
  ]);
  return { total, pledges: rows.map(exposed) };
}

/** Without the talk where saying it would tell who took part. */
function exposed({ talk, ...pledge }: Row): OpenPledge {
  return { ...pledge, talk: talk && namesArePublic(talk) ? { slug: talk.slug, title: talk.title } : null };
}

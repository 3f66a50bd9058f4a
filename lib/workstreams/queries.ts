import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** A closed talk does not tell which workstream carries it. */
export const openTalk = {
  listing: "listed",
  chathamHouse: false,
  audience: { not: "member_states" },
} as const satisfies Prisma.TalkWhereInput;

const coLeads = {
  orderBy: { organization: { name: "asc" } },
  select: { unverified: true, organization: { select: { name: true, acronym: true } } },
} as const satisfies Prisma.Workstream$coLeadsArgs;

interface CoLeadRow {
  unverified: boolean;
  organization: { name: string; acronym: string | null };
}

/** Co-leads by name: those that a source names, and apart from them those that none confirmed, to be marked as such. */
function asCoLeads(rows: readonly CoLeadRow[], nameOf: (organization: CoLeadRow["organization"]) => string) {
  const names = (unverified: boolean) =>
    rows.filter((row) => row.unverified === unverified).map((row) => nameOf(row.organization));
  return { coLeads: names(false), unconfirmedCoLeads: names(true) };
}

/** Every workstream as a line: number, title, co-leads and how many public talks it leads. One query. */
export async function listWorkstreams() {
  const rows = await db.workstream.findMany({
    orderBy: [{ period: { startYear: "desc" } }, { position: "asc" }, { title: "asc" }],
    select: {
      slug: true,
      number: true,
      title: true,
      mandate: true,
      objectives: true,
      unverified: true,
      closed: true,
      period: { select: { slug: true, title: true } },
      coLeads,
      _count: { select: { talks: { where: openTalk } } },
    },
  });
  return rows.map(({ _count, ...workstream }) => ({
    ...workstream,
    ...asCoLeads(workstream.coLeads, ({ name, acronym }) => acronym ?? name),
    talks: _count.talks,
  }));
}
export type WorkstreamLine = Awaited<ReturnType<typeof listWorkstreams>>[number];

/** One workstream with its mandate, activities and co-leads; null when there is none of this address. */
export async function findWorkstream(slug: string) {
  const row = await db.workstream.findUnique({
    where: { slug },
    select: {
      slug: true,
      number: true,
      title: true,
      mandate: true,
      objectives: true,
      unverified: true,
      closed: true,
      source: true,
      period: { select: { title: true, startYear: true, endYear: true } },
      coLeads,
      activities: {
        orderBy: { position: "asc" },
        select: { position: true, title: true, timeline: true, status: true },
      },
    },
  });
  return row && { ...row, ...asCoLeads(row.coLeads, ({ name }) => name) };
}
export type WorkstreamPage = NonNullable<Awaited<ReturnType<typeof findWorkstream>>>;

/** Address and title of each workstream, for lists to choose from. */
export async function workstreamChoices(): Promise<{ slug: string; title: string }[]> {
  return db.workstream.findMany({ orderBy: { position: "asc" }, select: { slug: true, title: true } });
}

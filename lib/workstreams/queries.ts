import { db } from "@/lib/db/client";

/** Every workstream as a line: number, title, co-leads and how many public talks it leads. */
export async function listWorkstreams() {
  const rows = await db.workstream.findMany({
    orderBy: [{ position: "asc" }, { title: "asc" }],
    select: {
      slug: true,
      number: true,
      title: true,
      mandate: true,
      objectives: true,
      unverified: true,
      period: { select: { title: true } },
      coLeads: { where: { unverified: false }, select: { organization: { select: { name: true, acronym: true } } } },
      _count: { select: { talks: { where: openTalk } } },
    },
  });
  return rows.map(({ coLeads, _count, ...workstream }) => ({
    ...workstream,
    coLeads: coLeads.map(({ organization }) => organization.acronym ?? organization.name),
    talks: _count.talks,
  }));
}

/** A closed talk does not tell which workstream carries it. */
const openTalk = { listing: "listed", chathamHouse: false, audience: { not: "member_states" } } as const;

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
      source: true,
      period: { select: { title: true } },
      coLeads: { select: { unverified: true, organization: { select: { name: true } } } },
      activities: {
        orderBy: { position: "asc" },
        select: { position: true, title: true, timeline: true, status: true },
      },
    },
  });
  if (!row) return null;
  return {
    ...row,
    coLeads: row.coLeads.filter((lead) => !lead.unverified).map((lead) => lead.organization.name),
  };
}

/** Address and title of each workstream, for lists to choose from. */
export async function workstreamChoices(): Promise<{ slug: string; title: string }[]> {
  return db.workstream.findMany({ orderBy: { position: "asc" }, select: { slug: true, title: true } });
}

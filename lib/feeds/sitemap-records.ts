import { db } from "@/lib/db/client";
import { publicPledges } from "@/lib/pledges/scope";
import { publicPractices } from "@/lib/practices/queries";

/** A public page in the six languages, by its path after the language. */
export interface SitemapPage {
  path: string;
  changedAt: Date | null;
}

interface Range {
  skip: number;
  take: number;
}

/** Pages that are there whatever the database holds; a test compares them with the folders of `app`. */
export const fixedPages: readonly string[] = [
  "",
  "/calendar",
  "/reports",
  "/pledges",
  "/practices",
  "/workstreams",
  "/regional-reviews",
  "/champions",
  "/coverage",
  "/branding",
  "/open-data",
  "/about",
  "/accessibility",
  "/privacy",
];

interface Room {
  count(): Promise<number>;
  /** In an order that new records only lengthen, so that pages of the sitemap stay as they are. */
  read(range: Range): Promise<SitemapPage[]>;
}

const order = { orderBy: { id: "asc" } } as const;
const listed = { listing: "listed" } as const;

const rooms: readonly Room[] = [
  {
    count: async () => fixedPages.length,
    read: async ({ skip, take }) => fixedPages.slice(skip, skip + take).map((path) => ({ path, changedAt: null })),
  },
  {
    count: () => db.workstream.count(),
    read: async (range) => {
      const rows = await db.workstream.findMany({ ...order, ...range, select: { slug: true } });
      return rows.map(({ slug }) => ({ path: `/workstreams/${slug}`, changedAt: null }));
    },
  },
  {
    count: () => db.regionalReview.count(),
    read: async (range) => {
      const rows = await db.regionalReview.findMany({
        ...order,
        ...range,
        select: { roundNumber: true, region: true },
      });
      return rows.map((row) => ({ path: `/regional-reviews/${row.roundNumber}/${row.region}`, changedAt: null }));
    },
  },
  {
    count: () => db.talk.count({ where: listed }),
    read: async (range) => {
      const rows = await db.talk.findMany({
        where: listed,
        ...order,
        ...range,
        select: { slug: true, updatedAt: true },
      });
      return rows.map(({ slug, updatedAt }) => ({ path: `/talks/${slug}`, changedAt: updatedAt }));
    },
  },
  {
    count: () => db.practice.count({ where: publicPractices }),
    read: async (range) => {
      const select = { slug: true, updatedAt: true } as const;
      const rows = await db.practice.findMany({ where: publicPractices, ...order, ...range, select });
      return rows.map(({ slug, updatedAt }) => ({ path: `/practices/${slug}`, changedAt: updatedAt }));
    },
  },
  {
    count: () => db.pledge.count({ where: publicPledges }),
    read: async (range) => {
      const select = { reference: true, updatedAt: true } as const;
      const rows = await db.pledge.findMany({ where: publicPledges, ...order, ...range, select });
      return rows.map(({ reference, updatedAt }) => ({ path: `/pledges/${reference}`, changedAt: updatedAt }));
    },
  },
];

/** How many pages there are in each room. Five counts. */
export function countRooms(): Promise<number[]> {
  return Promise.all(rooms.map((room) => room.count()));
}

/** A stretch of all pages, one room after the other; asks only the rooms that lie in it, each once. */
export async function readPages(counts: readonly number[], { skip, take }: Range): Promise<SitemapPage[]> {
  let before = 0;
  const parts = rooms.map((room, index) => {
    const count = counts[index] ?? 0;
    const from = Math.max(0, skip - before);
    const until = Math.min(count, skip + take - before);
    before += count;
    return from < until ? room.read({ skip: from, take: until - from }) : [];
  });
  return (await Promise.all(parts)).flat();
}

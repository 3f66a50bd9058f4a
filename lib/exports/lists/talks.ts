import { can } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { inOrder } from "@/lib/lists/read-list";
import { readTalkFilters } from "@/lib/talks/desk-filters";
import { deskTalkIds } from "@/lib/talks/desk-queries";
import { deskScope } from "@/lib/talks/scope";
import { type ExportRequest, type OpenedExport, openList } from "../export-list";
import { talkColumns, talkSelect } from "./talk-columns";

/** The desk's list of talks, with its filters, as far as this person runs them. */
export async function exportTalks({ actor, query, locale, now }: ExportRequest): Promise<OpenedExport | null> {
  if (!can(actor, "desk.talks", null)) return null;
  const [ids, workstreams] = await Promise.all([
    deskTalkIds(actor, readTalkFilters(query), now),
    db.workstream.groupBy({ by: ["title"], _count: { _all: true } }),
  ]);
  const shared = new Set(workstreams.filter((it) => it._count._all > 1).map(({ title }) => title));
  return openList(locale, talkColumns(locale, shared), ids, async (page) =>
    inOrder(
      page,
      await db.talk.findMany({ where: { AND: [deskScope(actor), { id: { in: page } }] }, select: talkSelect }),
    ),
  );
}

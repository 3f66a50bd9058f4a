import type { Actor } from "@/lib/access/actor";
import { appendAuditEntries } from "@/lib/audit/append-audit";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { talkSlug } from "@/lib/talks/talk-slug";
import { toColumns } from "@/lib/time/date-value";
import { dayToDate } from "@/lib/time/plain-day";
import type { ImportedTalk } from "./imported-talk";

export interface RowToCreate {
  /** Of the import's row. */
  id: string;
  talk: ImportedTalk;
}

/** Talks in one statement. */
const batch = 200;

/**
 * Opens the talks of an import in the caller's transaction, some hundred at a time, with their audit entries. Subscribers are
 * not told: a calendar that is brought in is no news of each talk.
 * @param onProgress told after each batch how many are written
 */
export async function createTalks(
  tx: Tx,
  rows: readonly RowToCreate[],
  by: { actor: Actor; requestId: string },
  onProgress: (done: number) => Promise<void>,
): Promise<void> {
  const freeSlug = await slugGiver(tx);
  for (let start = 0; start < rows.length; start += batch) {
    const part = rows.slice(start, start + batch).map((row) => ({ ...row, slug: freeSlug(row.talk) }));
    const created = await tx.talk.createManyAndReturn({
      data: part.map(({ talk, slug }) => ({ ...columnsOf(talk), slug })),
      select: { id: true, slug: true },
    });
    const idOf = new Map(created.map(({ id, slug }) => [slug, id]));
    const talks = part.map(({ slug, ...row }) => ({ ...row, talkId: idOf.get(slug) ?? "" }));
    await tx.talkOrganizer.createMany({ data: talks.flatMap(organizersOf) });
    await tieRows(tx, talks);
    await appendAuditEntries(
      tx,
      talks.map(({ talkId, talk }) => ({
        ...by,
        action: "talk.import",
        subjectType: "talk",
        subjectId: talkId,
        toStatus: talk.status,
      })),
    );
    await onProgress(start + part.length);
  }
}

/** Gives each talk an address that no other has. Whoever else opens a talk waits until these are in. */
async function slugGiver(tx: Tx): Promise<(talk: ImportedTalk) => string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('talk-slug'))`;
  const taken = new Set((await tx.talk.findMany({ select: { slug: true } })).map(({ slug }) => slug));
  const next = new Map<string, number>();
  return ({ title, schedule }) => {
    const wanted = talkSlug(title, schedule);
    let slug = wanted;
    let number = next.get(wanted) ?? 2;
    for (; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
    next.set(wanted, number);
    taken.add(slug);
    return slug;
  };
}

function columnsOf(talk: ImportedTalk): Omit<Prisma.TalkCreateManyInput, "slug"> {
  const { workstream, schedule, heldOn, organizers: _organizers, ...same } = talk;
  return {
    ...same,
    ...toColumns(schedule),
    workstreamId: workstream?.id ?? null,
    heldOn: heldOn === null ? null : dayToDate(heldOn),
  };
}

function organizersOf({ talkId, talk }: { talkId: string; talk: ImportedTalk }): Prisma.TalkOrganizerCreateManyInput[] {
  return talk.organizers.map((organizer, position) => ({ ...organizer, talkId, position, lead: position === 0 }));
}

/** Writes at each row which talk it became. */
async function tieRows(tx: Tx, talks: readonly { id: string; talkId: string }[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "import_row" SET "talk_id" = "made"."talk_id"
    FROM unnest(${talks.map(({ id }) => id)}::uuid[], ${talks.map(({ talkId }) => talkId)}::uuid[]) AS "made"("id", "talk_id")
    WHERE "import_row"."id" = "made"."id"`;
}

import { db, inTransaction, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { locales } from "@/lib/i18n/locales";
import { findPublicPledge } from "@/lib/pledges/queries";
import { findPublicPractice } from "@/lib/practices/queries";
import { publicQuestions } from "@/lib/questions/queries";
import { findPublicTalk } from "@/lib/talks/public-queries";
import { findWorkstream } from "@/lib/workstreams/queries";
import type { SearchText, SearchUnit } from "./entry";
import { searchWords } from "./search-words";
import { pledgeText, practiceText, talkTexts, workstreamText } from "./texts";

/** Records in one round; each is a transaction of its own. */
const batch = 200;
/** Characters of a text that are searched: PostgreSQL holds no more than a megabyte of terms. */
const longestBody = 100_000;

/**
 * Brings the search up to date with every record that changed. Several workers may do so at once.
 * @returns how many records were indexed
 */
export async function indexChanges(now: Date): Promise<number> {
  let indexed = 0;
  for (;;) {
    const waiting = await db.searchChange.findMany({
      distinct: ["unit", "unitId"],
      take: batch,
      select: { unit: true, unitId: true },
    });
    for (const { unit, unitId } of waiting) await indexRecord(unit as SearchUnit, unitId, now);
    indexed += waiting.length;
    if (waiting.length < batch) return indexed;
  }
}

/**
 * Replaces the entries of one record. First the changes known so far are crossed off, then the record is read: what
 * changes later stays crossed on, and hides these entries until the next round.
 */
async function indexRecord(unit: SearchUnit, unitId: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`search ${unit} ${unitId}`}, 0))`;
    const { count } = await tx.searchChange.deleteMany({ where: { unit, unitId } });
    // Another worker was faster.
    if (count === 0) return;
    const texts = await textsOf(unit, unitId, now);
    await tx.searchEntry.deleteMany({ where: { unit, unitId } });
    for (const text of texts) await writeEntry(tx, unit, unitId, text);
  });
}

/** The public words of a record; none where it is not, or no longer, for the public. */
async function textsOf(unit: SearchUnit, id: string, now: Date): Promise<SearchText[]> {
  switch (unit) {
    case "talk": {
      const row = await db.talk.findUnique({ where: { id }, select: { slug: true } });
      const talk = row && (await findPublicTalk(row.slug, now));
      return talk ? talkTexts(talk, await publicQuestions(talk)) : [];
    }
    case "pledge": {
      const row = await db.pledge.findUnique({ where: { id }, select: { reference: true } });
      const pledge = row && (await findPublicPledge(row.reference, now));
      return pledge ? [await pledgeText(pledge)] : [];
    }
    case "practice": {
      const row = await db.practice.findUnique({ where: { id }, select: { slug: true } });
      const practice = row && (await findPublicPractice(row.slug));
      return practice ? [await practiceText(id, practice)] : [];
    }
    case "workstream": {
      const row = await db.workstream.findUnique({ where: { id }, select: { slug: true } });
      const workstream = row && (await findWorkstream(row.slug));
      return workstream ? [await workstreamText(id, workstream)] : [];
    }
  }
}

async function writeEntry(tx: Tx, unit: SearchUnit, unitId: string, text: SearchText): Promise<void> {
  const { kind, subjectId, locale, title, path, day } = text;
  const body = text.body.slice(0, longestBody);
  const facts = locales.map(
    (one) => Prisma.sql`setweight(to_tsvector(${`search_${one}`}::regconfig, ${searchWords(text.facts[one])}), 'D')`,
  );
  const configuration = `search_${locale}`;
  await rememberWords(tx, `${title} ${body}`);
  await tx.$executeRaw`
    INSERT INTO "search_entry" ("id", "unit", "unit_id", "kind", "subject_id", "locale", "title", "body", "path", "day",
      "terms")
    VALUES (gen_random_uuid(), ${unit}, ${unitId}::uuid, ${kind}, ${subjectId}::uuid, ${locale}, ${title}, ${body}, ${path},
      ${day}::date,
      setweight(to_tsvector(${configuration}::regconfig, ${searchWords(title)}), 'A')
      || setweight(to_tsvector(${configuration}::regconfig, ${searchWords(body)}), 'C')
      || ${Prisma.join(facts, " || ")})`;
}

/** In one order, so that two workers that remember the same words do not wait for each other. */
async function rememberWords(tx: Tx, text: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "search_word" ("word")
    SELECT DISTINCT "lexeme" FROM unnest(to_tsvector('simple', lower(unaccent(${searchWords(text)}))))
    WHERE "lexeme" ~ '^[[:alpha:]]{4,40}$' ORDER BY "lexeme"
    ON CONFLICT DO NOTHING`;
}

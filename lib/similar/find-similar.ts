import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { plainWords } from "@/lib/http/plain-words";
import { locales } from "@/lib/i18n/locales";
import type { ProposalContent } from "@/lib/proposals/content";
import { proposalScope } from "@/lib/proposals/scope";
import { mostCompared } from "@/lib/search/search-portal";
import { askedWords } from "@/lib/search/search-words";

/** As many as one looks at beside a form. */
const mostSimilar = 5;
/** Words of a text that are looked for: the title says most, and a long question costs more than it finds. */
const mostWords = 24;
/** Of all words of both titles, as many must be alike (trigrams, 0 to 1). */
const alike = 0.3;
/** What a text must have in common at least, by rank of the words and objectives shared. */
const leastScore = 0.12;

/** What a proposal is about, as far as it is written. */
export interface Topic {
  title: string;
  objective: string;
  objectives: readonly number[];
}

export interface SimilarRecord {
  kind: "talk" | "proposal";
  id: string;
  title: string;
  lang: string;
  /** Address below the language. */
  path: string;
  day: Date | null;
  sharedObjectives: number;
}

/**
 * Public talks, and proposals that the viewer may read, which say much the same: by the words of the title and by the
 * objectives they share. Drafts of others and talks that are not public are never among them. Three statements at most.
 *
 * @param except the proposal itself, and the talk that came of it
 */
export async function findSimilar(
  actor: Actor,
  topic: Topic,
  except: { proposalId?: string; talkId?: string } = {},
): Promise<SimilarRecord[]> {
  const words = wordsOf(topic);
  if (words.length === 0) return [];
  const [talks, proposals] = await Promise.all([
    similarTalks(words, topic, except.talkId ?? null),
    similarProposals(actor, topic, except.proposalId ?? null),
  ]);
  return [...talks, ...proposals]
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, mostSimilar)
    .map(({ score, ...record }) => record);
}

/** What a proposal is about. */
export function topicOf({ title, objective, primaryObjective, secondaryObjectives }: ProposalContent): Topic {
  const first = primaryObjective === null ? [] : [primaryObjective];
  return { title, objective, objectives: [...first, ...secondaryObjectives] };
}

/** The words by which the topic is looked for: those of the title, then of the objective. Short ones say nothing. */
function wordsOf({ title, objective }: Topic): string[] {
  const text = askedWords(plainWords(`${title} ${objective}`, 2000)).toLowerCase();
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => [...word].length > 3 || /\p{Script=Han}/u.test(word)))].slice(0, mostWords);
}

type Scored = SimilarRecord & { score: number };

/** By any of the words, in whatever language: of very many the newest, as the search does; then by the letters of the title. */
async function similarTalks(words: readonly string[], topic: Topic, except: string | null): Promise<Scored[]> {
  const asked = words.map((word) => `'${word}'`).join(" | ");
  const stems = locales.map((one) => Prisma.sql`to_tsquery(${`search_${one}`}::regconfig, ${asked})`);
  const query = Prisma.sql`(${Prisma.join(stems, " || ")})`;
  const title = Prisma.sql`lower(unaccent(${topic.title}))`;
  const rows = await db.$queryRaw<(Omit<Scored, "kind" | "path"> & { slug: string })[]>`
    WITH "found" AS (
      SELECT e."subject_id", e."terms", e."title" FROM "search_entry" e
      WHERE e."kind" = 'talk' AND e."terms" @@ ${query} ORDER BY e."day" DESC LIMIT ${mostCompared}
    ), "best" AS (
      SELECT "subject_id", max(ts_rank("terms", ${query}, 1) + similarity(lower(unaccent("title")), ${title})) AS "likeness"
      FROM "found" GROUP BY "subject_id"
    )
    SELECT t."id", t."slug", t."title", t."locale" AS "lang", t."window_start" AS "day",
      cardinality(ARRAY(SELECT unnest(t."objectives") INTERSECT SELECT unnest(${[...topic.objectives]}::int[]))) AS "sharedObjectives",
      "likeness" + ${objectiveWeight(topic)} AS "score"
    FROM "best" JOIN "talk" t ON t."id" = "best"."subject_id"
    WHERE t."listing" = 'listed' AND t."status" <> 'cancelled' AND (${except}::uuid IS NULL OR t."id" <> ${except}::uuid)
      AND "likeness" >= ${leastScore}
    ORDER BY "score" DESC, t."id" LIMIT ${mostSimilar}`;
  return rows.map(({ slug, ...row }) => ({ ...row, kind: "talk", path: `/talks/${slug}` }));
}

/** Objectives of a talk are public, whoever it is for. */
function objectiveWeight({ objectives }: Topic): Prisma.Sql {
  return Prisma.sql`0.05 * cardinality(ARRAY(
    SELECT unnest(t."objectives") INTERSECT SELECT unnest(${[...objectives]}::int[])))`;
}

/** By the letters of the title. First those that are alike are found, then those which the viewer may read are read. */
async function similarProposals(actor: Actor, topic: Topic, except: string | null): Promise<Scored[]> {
  if (topic.title === "") return [];
  const near = await db.$queryRaw<{ id: string; likeness: number }[]>`
    SELECT "id", similarity(lower("title"), lower(${topic.title})) AS "likeness" FROM "proposal"
    WHERE lower("title") % lower(${topic.title}) AND (${except}::uuid IS NULL OR "id" <> ${except}::uuid)
      AND "status" IN ('draft', 'submitted', 'changes_requested', 'in_reserve', 'declined')
    ORDER BY "likeness" DESC, "id" LIMIT 100`;
  const likeness = new Map(near.filter((one) => one.likeness >= alike).map((one) => [one.id, one.likeness]));
  if (likeness.size === 0) return [];
  const rows = await db.proposal.findMany({
    where: { AND: [{ id: { in: [...likeness.keys()] } }, proposalScope(actor)] },
    select: {
      ...{ id: true, title: true, locale: true, submittedAt: true, primaryObjective: true, secondaryObjectives: true },
      ...{ authorId: true, organizationId: true },
      editors: { where: { removedAt: null, personId: { not: null } }, select: { personId: true } },
    },
  });
  return rows.map((row) => {
    const own = [row.primaryObjective, ...row.secondaryObjectives];
    const sharedObjectives = topic.objectives.filter((one) => own.includes(one)).length;
    const isOwn =
      row.authorId === actor.personId ||
      (row.organizationId !== null && actor.organizationIds.includes(row.organizationId)) ||
      row.editors.some(({ personId }) => personId === actor.personId);
    return {
      ...{ kind: "proposal", id: row.id, title: row.title, lang: row.locale, day: row.submittedAt, sharedObjectives },
      path: isOwn ? `/my/proposals/${row.id}` : `/desk/proposals/${row.id}`,
      score: (likeness.get(row.id) ?? 0) + 0.05 * sharedObjectives,
    };
  });
}

import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { conflict, forbidden, invalid, type MessageRef, notFound } from "@/lib/errors";
import { findAttributionsIn } from "@/lib/reports/find-attributions-in";
import { type TranslationContent, type TranslationKind, translationSchemas } from "./content";
import { findTalkToTranslate, type Source, type SourceRow, sourcesOf } from "./find-source";
import { kindTexts, missingTexts, textsToTranslate } from "./kind-texts";
import type { SaveTranslationInput } from "./schema";
import { sourceDigest } from "./source-digest";
import type { Texts } from "./text-field";
import {
  type FoundTranslation,
  findTranslation,
  type TranslationPlace,
  tellCalendars,
  writeTranslation,
} from "./write-translation";

export interface SavedTranslation extends TranslationPlace {
  slug: string;
  workstream: string | null;
  intent: SaveTranslationInput["intent"];
}

/**
 * Saves a translation: as a draft, unfinished as it may be; with `copy` also the source's own text in each empty field; or
 * published, which needs every text of the source. Whoever runs the talk may translate and publish. A report under the
 * Chatham House Rule is published by somebody else than who translated it, as the report itself was.
 *
 * @throws ExpectedFailure `invalid` with a message at each field, `conflict` when the source changed while somebody was
 *   translating it and they wish to publish, `stale` when somebody else saved meanwhile
 */
export async function saveTranslation(input: SaveTranslationInput, ctx: UseCaseContext): Promise<SavedTranslation> {
  return inTransaction(async (tx) => {
    const talk = await findTalkToTranslate(tx, ctx.actor, input.talkId);
    if (!can(ctx.actor, "translation.write", talk)) throw forbidden();
    const { kind, language } = input;
    const place = { talkId: talk.id, kind, language };
    await saveKind(tx, { kind, talk, place, input, ctx });
    return { ...place, slug: talk.slug, workstream: talk.workstream?.slug ?? null, intent: input.intent };
  });
}

interface Work<Kind extends TranslationKind> {
  kind: Kind;
  talk: SourceRow;
  place: TranslationPlace;
  input: SaveTranslationInput;
  ctx: UseCaseContext;
}

async function saveKind<Kind extends TranslationKind>(tx: Tx, { kind, talk, place, input, ctx }: Work<Kind>) {
  const source = sourcesOf(talk)[kind] as Source<Kind> | null;
  if (!source || source.locale === place.language) throw notFound();
  const existing = await findTranslation(tx, place);
  const content = contentOf(kind, source, input);
  if (input.intent !== "publish") {
    // The draft says from which source it was made, so one of a source that changed meanwhile is outdated at once.
    const data = { draft: content as Prisma.InputJsonObject, draftDigest: input.source, authorId: ctx.actor.personId };
    await writeTranslation(tx, place, { existing, version: input.version, data }, ctx);
    return;
  }
  if (input.source !== source.digest) throw conflict("translations.errors.sourceChanged");
  const missing = missingTexts(kind, source.content, content);
  if (Object.keys(missing).length > 0)
    throw invalid(byField(missing, input), { key: "translations.errors.notComplete" });
  if (kind === "report" && talk.chathamHouse) await passSecondPerson(tx, talk, content, existing, input, ctx);
  const data = {
    draft: Prisma.DbNull,
    draftDigest: null,
    published: content as Prisma.InputJsonObject,
    publishedDigest: source.digest,
    publishedAt: ctx.now,
    publishedById: ctx.actor.personId,
    // Who publishes what another wrote does not become its author.
    ...(existing?.draft ? {} : { authorId: ctx.actor.personId }),
  };
  await writeTranslation(tx, place, { existing, version: input.version, data, verb: "publish" }, ctx);
  await tellCalendars(tx, place);
}

/** The translation that the form says. @throws ExpectedFailure `invalid` for texts that cannot be stored */
function contentOf<Kind extends TranslationKind>(kind: Kind, source: Source<Kind>, input: SaveTranslationInput) {
  const typed: Texts = new Map(input.texts.map(({ name, text }) => [name, text]));
  const texts = input.intent === "copy" ? filled(typed, textsToTranslate(kind, source.content)) : typed;
  const faults = kindTexts[kind].faults(source.content, texts);
  if (Object.keys(faults).length > 0) throw invalid(byField(faults, input));
  return translationSchemas[kind].parse(kindTexts[kind].compose(source.content, texts)) as TranslationContent<Kind>;
}

function filled(typed: Texts, sources: readonly { name: string; text: string }[]): Texts {
  const copied = sources.filter(({ name }) => !typed.get(name)?.trim());
  return new Map([...typed, ...copied.map(({ name, text }) => [name, text] as const)]);
}

/** Faults by the name which the form gives the field; one of a text that was not sent stands for the whole. */
function byField(faults: Record<string, MessageRef>, { texts }: SaveTranslationInput): Record<string, MessageRef> {
  const indexOf = (name: string) => texts.findIndex((text) => text.name === name);
  return Object.fromEntries(Object.entries(faults).map(([name, fault]) => [`texts.${indexOf(name)}.text`, fault]));
}

/**
 * What was cleared in one language may tell more in another: a second person reads the translation of a report under the
 * Chatham House Rule, and confirms what the search for names and States finds in it.
 */
async function passSecondPerson(
  tx: Tx,
  talk: SourceRow,
  content: unknown,
  existing: FoundTranslation | null,
  input: SaveTranslationInput,
  { actor }: UseCaseContext,
): Promise<void> {
  if (!existing?.draft || existing.authorId === actor.personId) throw conflict("translations.errors.secondPerson");
  if (sourceDigest("", existing.draft) !== sourceDigest("", content)) throw conflict("translations.errors.saveFirst");
  const findings = await findAttributionsIn(tx, { content, talk });
  if (findings.length === 0 || input.compared) return;
  const words = [...new Set(findings.map(({ match }) => match))].join(", ");
  throw invalid({ compared: { key: "translations.errors.names", values: { words } } });
}

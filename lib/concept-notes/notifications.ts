import type { UseCaseContext } from "@/lib/actions/context";
import type { Tx } from "@/lib/db/client";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import { type LetterRecipient, peopleWhoRun } from "@/lib/talks/people-who-run";
import { peopleWhoMayClear, type TalkRunner } from "./clearance-people";
import type { FoundNote } from "./scope";
import { readNote } from "./stored-note";

/** Asks everybody who may clear the note, which its author may not, save whoever asks. */
export async function notifyClearanceRequested(
  tx: Tx,
  note: FoundNote,
  title: string,
  ctx: UseCaseContext,
): Promise<void> {
  for (const person of await peopleWhoMayClear(tx, note)) {
    const { personId, email, name, locale } = recipient(person);
    if (personId === ctx.actor.personId) continue;
    await queueMail(tx, {
      template: "clearance-requested",
      to: { email, personId, name },
      locale,
      props: {
        document: "concept-note",
        title,
        author: ctx.actor.name || ctx.actor.email || "—",
        path: `/desk/talks/${note.talk.slug}/concept-note`,
      },
      // With the version: a note that was returned and sent again asks again.
      occurrence: `conceptNote.sendForClearance:${note.id}:${note.version}`,
    });
  }
}

/**
 * Tells the proposer and those who run the talk that the note is published, save whoever published it.
 * @returns the occurrence of these letters
 */
export async function notifyPublished(tx: Tx, note: FoundNote, ctx: UseCaseContext): Promise<string> {
  const occurrence = `conceptNote.publish:${note.id}`;
  const proposal = await tx.proposal.findFirst({
    where: { talk: { id: note.talk.id } },
    select: { author: { select: { id: true, name: true, email: true, locale: true } } },
  });
  const people = [...(proposal ? [recipient(proposal.author)] : []), ...(await peopleWhoRun(tx, note))];
  for (const { personId, email, name, locale } of onceEach(people)) {
    if (personId === ctx.actor.personId) continue;
    await queueMail(tx, {
      template: "concept-note-published",
      to: { email, personId, name },
      locale,
      props: { title: readNote(note.content).title, path: `/talks/${note.talk.slug}` },
      occurrence,
    });
  }
  return occurrence;
}

function recipient({ id, email, name, locale }: TalkRunner): LetterRecipient {
  return { personId: id, email, name, locale: isLocale(locale) ? locale : defaultLocale };
}

function onceEach(people: readonly LetterRecipient[]): Iterable<LetterRecipient> {
  return new Map(people.map((person) => [person.personId, person])).values();
}

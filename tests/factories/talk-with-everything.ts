import { emptyNote } from "@/lib/concept-notes/schema";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { emptyReport } from "@/lib/reports/schema";
import { makeOrganization } from "./people";
import { heldTalk, makeTalk } from "./talk";

const at = new Date("2026-11-20T09:00:00Z");

/**
 * A held talk with something in every place that an output could show. Each text begins with the mark and names its place,
 * as in "k7-venue", so that a test can look for it anywhere.
 */
export async function makeTalkWithEverything(mark: string, differing: Partial<Prisma.TalkUncheckedCreateInput> = {}) {
  const of = (place: string) => `${mark}-${place}`;
  const workstream = await db.workstream.create({
    data: { slug: of("workstream"), title: "A workstream", objectives: [8] },
    select: { id: true },
  });
  const talk = await makeTalk({
    ...heldTalk,
    slug: of("slug"),
    title: of("title"),
    summary: of("summary"),
    statusReason: of("statusreason"),
    venue: of("venue"),
    regions: ["africa"],
    countries: ["KE"],
    source: of("source"),
    meetingUrl: `https://meet.example.org/${of("meetingurl")}`,
    seatsInPerson: 87,
    seatsOnline: 7654,
    workstreamId: workstream.id,
    ...differing,
  });
  const talkId = talk.id;
  await db.talkOrganizer.create({ data: { talkId, name: of("organizer"), lead: true } });
  await db.speaker.createMany({
    data: [
      { talkId, name: of("speaker"), affiliation: of("affiliation"), consentToNaming: true },
      { talkId, name: of("unnamedspeaker"), consentToNaming: false },
    ],
  });
  const note = (number: number, status: "published" | "draft", word: string) => ({
    talkId,
    number,
    status,
    publishedAt: status === "published" ? at : null,
    content: { ...emptyNote, title: of(word), background: [of(word)] },
    agenda: { create: { position: 1, minutes: 90, title: of(`${word}item`) } },
  });
  await db.conceptNote.create({ data: note(1, "published", "note") });
  await db.conceptNote.create({ data: note(2, "draft", "draftnote") });
  await db.summaryReport.create({
    data: {
      talkId,
      status: "published",
      dueOn: at,
      publishedAt: at,
      attributionCheckedAt: at,
      content: { ...emptyReport, overview: of("report") },
    },
  });
  if (!differing.chathamHouse) {
    await db.recording.create({
      data: { talkId, language: "en", url: `https://example.org/${of("recording")}`, description: of("recorded") },
    });
  }
  await db.scheduleChange.create({
    data: {
      talkId,
      fromStatus: "planned",
      toStatus: "scheduled",
      schedulePrecision: "unknown",
      reason: of("changereason"),
      changedAt: at,
    },
  });
  await db.question.create({ data: { talkId, body: of("question"), askerName: of("asker") } });
  const owner = await db.person.create({
    data: { email: `${of("owner")}@example.org`, name: of("owner") },
    select: { id: true },
  });
  await db.followUp.create({
    data: { talkId, kind: "action", title: of("followup"), dueOn: at, ownerId: owner.id },
  });
  await db.registration.create({
    data: {
      talkId,
      mode: "online",
      name: of("participant"),
      email: `${of("participant")}@example.org`,
      consentText: "1",
      consentAt: at,
    },
  });
  await makeOutcomes(talkId, of);
  return talk;
}

async function makeOutcomes(talkId: string, of: (place: string) => string): Promise<void> {
  const organization = await makeOrganization("un_entity", { name: of("pledger") });
  const pledge = (status: "confirmed" | "intention", word: string) => ({
    reference: of(word),
    title: of(`${word}title`),
    description: "x".repeat(300),
    status,
    contactName: of("contact"),
    contactEmail: `${of("contact")}@example.org`,
    organizationId: organization.id,
    talkId,
  });
  await db.pledge.create({
    data: { ...pledge("confirmed", "pledge"), confirmation: "note", submittedAt: at, confirmedAt: at },
  });
  await db.pledge.create({ data: pledge("intention", "intention") });
  await db.practice.createMany({
    data: [
      { slug: of("practice"), title: of("practicetitle"), status: "sent_to_hub", talkId },
      {
        slug: of("hubpractice"),
        title: of("hubpracticetitle"),
        status: "published",
        hubUrl: "https://hub.example/x",
        talkId,
      },
      { slug: of("notedpractice"), title: of("notedpracticetitle"), status: "noted", talkId },
    ],
  });
}

import { requestChanges } from "@/lib/proposals/request-changes";
import { submitProposal } from "@/lib/proposals/submit-proposal";
import { setTalkDate } from "@/lib/talks/set-talk-date";
import { earlyNextYear, lateNextYear, monthOfDay, oneOf, weekOf } from "./dates";
import { draftNote } from "./notes";
import { talkRef } from "./open-talk";
import { approve, type ExampleTalk, proposalRef, propose } from "./propose";
import type { Story } from "./story";

const invented = "Invented for the demo.";

const pacific: ExampleTalk = {
  title: "Example: Moving with dignity when the sea rises",
  mandate: `${invented} Objective 2 asks for joint work where climate drives people to move.`,
  objective: "To exchange on planned relocation, regular pathways and land rights between islands.",
  questions: ["Who decides that a place has to be left?", "Which pathways were open in time?"],
  level: "regional",
  regions: ["asia-pacific"],
  objectives: [2, 5],
  workstream: "climate-paris",
  format: "hybrid",
  venue: "To be decided",
  languages: ["en"],
};

const services: ExampleTalk = {
  title: "Exemple : Des guichets qui fonctionnent pour tous",
  mandate: "Exemple inventé pour la démonstration. L’objectif 15 demande un accès aux services de base.",
  objective: "Comparer l’accès aux soins et à l’école dans des villes de taille semblable.",
  questions: ["Qu’est-ce qui décourage de venir au guichet ?", "Comment les données sont-elles protégées ?"],
  level: "global",
  objectives: [15],
  format: "online",
  languages: ["fr", "en"],
  locale: "fr",
};

const remittances: ExampleTalk = {
  title: "Example: What it costs to send money home",
  mandate: `${invented} Objective 20 names a target for the price of transfers.`,
  objective: "To look at corridors where transfers became cheaper, and at why others did not.",
  questions: ["What made a corridor cheaper?", "What do senders know before they pay?"],
  level: "global",
  objectives: [20, 19],
  workstream: "remittances-diaspora",
  format: "online",
  languages: ["en", "es"],
};

const recruitment: ExampleTalk = {
  title: "Example: Recruitment fees along one corridor",
  mandate: `${invented} Objective 6 asks that workers pay no fees.`,
  objective: "To follow one corridor from the village to the building site and count what workers pay on the way.",
  questions: ["Where do fees arise?", "Who can give them back?"],
  level: "regional",
  regions: ["asia-pacific"],
  objectives: [6, 22],
  workstream: "blma",
  format: "online",
  languages: ["en"],
};

const skills: ExampleTalk = {
  title: "Example: Recognizing skills where people live",
  mandate: `${invented} Objective 18 asks for the recognition of skills and qualifications.`,
  objective: "To bring employers, schools and migrants of one country to the same table.",
  questions: ["Which papers do employers really ask for?"],
  level: "national",
  countries: ["IS"],
  objectives: [18],
  format: "in_person",
  languages: ["en"],
};

export async function plannedForWeek(story: Story): Promise<void> {
  await approvedFor(story, pacific, weekOf(story.day(75)), { proposed: -40, approved: -31 });
}

export async function plannedForMonth(story: Story): Promise<void> {
  await approvedFor(story, services, monthOfDay(story.day(110)), { proposed: -36, approved: -28 });
}

export async function plannedForPartOfYear(story: Story): Promise<void> {
  await approvedFor(story, remittances, lateNextYear(story.day(0)), { proposed: -30, approved: -22 });
}

/** One of two days; two weeks lie between them, so that they stay two however they are moved to working days. */
export async function plannedForOneOfTwoDays(story: Story): Promise<void> {
  const words = oneOf(story.day(106), story.day(120));
  const slug = await approvedFor(story, recruitment, words, { proposed: -45, approved: -34 });
  await draftNote(story, slug, "secretariat", -10);
}

async function approvedFor(
  story: Story,
  talk: ExampleTalk,
  words: string,
  days: { proposed: number; approved: number },
): Promise<string> {
  const id = await propose(story, "cities", days.proposed, talk, [{ words }]);
  return approve(story, id, days.approved, { date: 0 });
}

/** Given back once before it was approved; first meant for the beginning of the year, then the date was taken away again. */
export async function plannedWithoutDate(story: Story): Promise<void> {
  const id = await propose(story, "focalPoint", -60, skills, [{ words: earlyNextYear(story.day(0)) }]);
  await requestChanges(
    { ...(await proposalRef(story, id)), reason: "Please confirm that the ministry of labour takes part." },
    story.as("secretariat", -55),
  );
  await submitProposal(await proposalRef(story, id), story.as("focalPoint", -48));
  const slug = await approve(story, id, -42, { date: 0, reason: "Thank you for confirming." });
  await setTalkDate(
    { ...(await talkRef(story, slug)), words: "TBD", startTime: "", endTime: "", timeZone: "" },
    story.as("secretariat", -15),
  );
}

import { addSpeaker } from "@/lib/speakers/add-speaker";
import { clearNote, nextNote, publishedNote, sendNote } from "./notes";
import { openOn, talkRef } from "./open-talk";
import type { ExampleTalk } from "./propose";
import { askExamples } from "./questions";
import { comeTo, type ExampleGuest, openRegistration, register, takeBack } from "./registrations";
import { type Story, uuidOf } from "./story";
import { subscribeExamples } from "./subscriptions";

const atlantic: ExampleTalk = {
  title: "Example: Naming the missing on the Atlantic route",
  mandate:
    "Invented for the demo. It would take up the recommendations on missing migrants which the Forum asked for in paragraph 76 of its Progress Declaration.",
  objective:
    "The objective of this talk is twofold:\nTo compare how forensic services, consulates and families work together to identify people who died on the route.\nTo agree on what a first shared list of unidentified cases needs.",
  questions: [
    "Who holds which part of the information that leads to a name?",
    "How are families told, and by whom?",
    "Which data can be shared along the route, and under which safeguards?",
  ],
  outcomes: "A first list of fields for a shared register of unidentified cases.",
  level: "regional",
  regions: ["africa", "ece"],
  objectives: [8, 3, 23],
  principles: ["a", "f"],
  workstream: "missing-migrants",
  format: "hybrid",
  venue: "Meeting room (example), Geneva",
  languages: ["en", "fr", "es"],
  coOrganizers: ["Example Alliance of Cities"],
};

const guests: readonly ExampleGuest[] = [
  { name: "Amadou Example", mailbox: "amadou", organization: "Example Forensic Institute", mode: "in_person" },
  {
    name: "Beatriz Ejemplo",
    mailbox: "beatriz",
    organization: "Example Families’ Association",
    mode: "in_person",
    locale: "es",
  },
  {
    name: "Chantal Exemple",
    mailbox: "chantal",
    mode: "in_person",
    locale: "fr",
    accessNeeds: "Place pour un fauteuil roulant",
  },
  { name: "Dunja Example", mailbox: "dunja", organization: "Example University", mode: "in_person" },
  { name: "إلهام مثال", mailbox: "ilham", mode: "in_person", locale: "ar" },
  { name: "Fernando Ejemplo", mailbox: "fernando", locale: "es" },
  { name: "Grace Example", mailbox: "grace", organization: "Example City Council" },
  { name: "Hiro Example", mailbox: "hiro" },
];
const unconfirmed: ExampleGuest = { name: "Ines Example", mailbox: "ines" };

/** The next talk: its note in a second version, two seats in person, a waiting list, and one address not confirmed yet. */
export async function atlanticTalk(story: Story): Promise<void> {
  const slug = await openOn(story, atlantic, { who: "partner", proposed: -48, approved: -40, on: 13 });
  const text = {
    subtitle: "Example GCM Talk",
    organizers:
      "Organized by the Example Diaspora Network with the Example Alliance of Cities. Neither of them exists.",
    methodology:
      "A hybrid exchange of 90 minutes with interpretation into English, French and Spanish.\nTwo inputs of seven minutes open each part; most of the time belongs to the floor.",
    participants:
      "Government:\n- Forensic services\n- Consulates\n- Search and rescue coordination\nCivil society:\n- Associations of families\n- Humanitarian organizations\nAcademia",
    objectivesIntro: "The talk serves three objectives, in particular Objective 8.",
    reasons: {
      3: "Families need accurate and timely information at all stages",
      8: "Missing people are searched for, identified and named",
      23: "No country on the route holds all the information alone",
    },
  };
  await publishedNote(story, slug, -34, text, { writes: "lead", clears: "secretariat" });
  await nextNote(story, slug, "lead", -20);
  await sendNote(story, slug, "lead", -20, {
    background:
      "Invented for the demo. It would take up the recommendations on missing migrants which the Forum asked for in paragraph 76 of its Progress Declaration.[1]\nThis second version adds the footnote and names the length of the inputs.",
    footnotes: "[1] Progress Declaration of the International Migration Review Forum, paragraph 76",
  });
  await clearNote(story, slug, "colleague", -18);
  await addPanel(story, slug);

  await openRegistration(story, slug, -17, { seatsInPerson: 2, seatsOnline: 200, closes: 11 });
  await comeTo(story, slug, -9, guests);
  await askExamples(story, slug);
  await subscribeExamples(story, slug);
  await register(story, slug, -2, unconfirmed);
  const [first] = guests;
  if (first) await takeBack(story, slug, -2, first, "Asked by telephone to give up the place.");
}

async function addPanel(story: Story, slug: string): Promise<void> {
  const { id } = await talkRef(story, slug);
  const people = [
    { name: "Ousmane Example", affiliation: "Example Forensic Institute", role: "speaker", consentToNaming: true },
    { name: "Rosa Ejemplo", affiliation: "Example Families’ Association", role: "speaker", consentToNaming: true },
    { name: "Tomas Example", affiliation: "Example University", role: "moderator", consentToNaming: false },
  ] as const;
  for (const person of people) {
    await addSpeaker({ ...person, talkId: id, submissionId: uuidOf(`speaker ${person.name}`) }, story.as("lead", -17));
  }
}

import { addFollowUp } from "@/lib/follow-ups/add-follow-up";
import { closeFollowUp, hold, practiceOf, writeReport } from "./after-talk";
import { publishedNote } from "./notes";
import { openOn } from "./open-talk";
import type { ExampleTalk } from "./propose";
import { comeTo, openRegistration } from "./registrations";
import { type Story, uuidOf } from "./story";

const counts: ExampleTalk = {
  title: "Example: From counts to names, data on the missing",
  mandate: "Invented for the demo. Objective 1 asks for accurate data, Objective 8 for efforts on missing migrants.",
  objective: "To compare sources of data on missing migrants and what each of them leaves out.",
  questions: ["What does no source see?", "Who corrects a record, and how?"],
  level: "global",
  objectives: [8, 1],
  workstream: "missing-migrants",
  format: "online",
  languages: ["en", "fr"],
};

const consulates: ExampleTalk = {
  title: "Example: Identity papers at the consulate",
  mandate: "Invented for the demo. Objective 4 asks for proof of legal identity.",
  objective: "To exchange on mobile consulates, on digital papers and on people whose birth was never registered.",
  questions: ["How long does a first paper take?", "What is asked of people who have none?"],
  level: "global",
  objectives: [4, 14],
  workstream: "return-legal-identity",
  format: "online",
  languages: ["en", "es"],
};

const neighbours: ExampleTalk = {
  title: "Exemple : Louer sans être trié",
  mandate:
    "Exemple inventé pour la démonstration. L’objectif 17 demande d’éliminer toutes les formes de discrimination.",
  objective: "Comparer les moyens de constater la discrimination dans l’accès au logement et d’y répondre.",
  questions: ["Comment la discrimination est-elle constatée ?", "Que peut faire une commune ?"],
  level: "regional",
  regions: ["ece"],
  objectives: [17, 15],
  workstream: "discrimination",
  format: "hybrid",
  venue: "Salle (exemple), Genève",
  languages: ["fr", "en"],
  locale: "fr",
};

/** Held lately: its report is due. */
export async function talkWithReportDue(story: Story): Promise<void> {
  const slug = await openOn(story, counts, { who: "partner", proposed: -59, approved: -51, on: -5 });
  await publishedNote(
    story,
    slug,
    -29,
    {
      subtitle: "Example GCM Talk",
      methodology: "An online exchange of 90 minutes with interpretation into English and French.",
      participants: "Government:\n- Statistical offices\nAcademia\nCivil society",
      reasons: { 1: "Data are the ground of all the rest", 8: "A count is the beginning of a search" },
    },
    { writes: "lead", clears: "secretariat" },
  );
  await openRegistration(story, slug, -24);
  await comeTo(story, slug, -12, [
    { name: "Priya Example", mailbox: "priya" },
    { name: "Quentin Exemple", mailbox: "quentin", locale: "fr" },
  ]);
  await hold(story, slug, -5);
  const practice = {
    title: "Example: A telephone line for families",
    implementer: "Example Families’ Association",
    summary: "Families call one number; what they tell is kept once and passed on with their consent.",
    lessons: "",
    replication: "",
    objectives: [8, 3],
  };
  await practiceOf(story, slug, practice, { who: "lead", days: -1, due: 40 });
}

/** Held a month ago: its report was begun and is overdue. */
export async function talkWithReportOverdue(story: Story): Promise<void> {
  const slug = await openOn(story, consulates, { who: "cities", proposed: -95, approved: -88, on: -32 });
  await openRegistration(story, slug, -60);
  await comeTo(story, slug, -45, [{ name: "Rahel Example", mailbox: "rahel" }]);
  await hold(story, slug, -32);
  await practiceOf(
    story,
    slug,
    {
      title: "Example: A consulate on wheels",
      implementer: "Example Alliance of Cities",
      summary: "A bus with two clerks and a printer visits farms in the season and issues papers on the spot.",
      lessons:
        "Announce the stops through employers and through places of worship; half of the visitors came by word of mouth.",
      replication: "Two clerks, one bus, an agreement with the registry office.",
      objectives: [4, 14],
    },
    { who: "secretariat", days: -28, due: 15 },
    [{ step: "write", days: -27 }],
  );
  await addFollowUp(
    {
      ...{ slug, kind: "recommendation", submissionId: uuidOf("follow-up fees"), dueOn: story.day(-6) },
      title: "Example: Pass on the recommendation on fees for first papers",
      ownerId: story.actors.colleague.personId,
    },
    story.as("secretariat", -27),
  );
  await writeReport(
    story,
    slug,
    "secretariat",
    -20,
    {
      overview: "Draft. The exchange looked at how long people wait for a first paper.",
      keyMessages: ["A first paper opens the way to all others."],
      sections: [],
      recommendations: [],
    },
    { intent: "save" },
  );
}

/** Held lately, in French: its report waits for clearance. */
export async function talkWithReportInReview(story: Story): Promise<void> {
  const slug = await openOn(story, neighbours, { who: "cities", proposed: -85, approved: -78, on: -12 });
  await openRegistration(story, slug, -40, { seatsInPerson: 60 });
  await comeTo(story, slug, -30, [
    { name: "Salomé Exemple", mailbox: "salome", mode: "in_person", locale: "fr" },
    { name: "Théo Exemple", mailbox: "theo", locale: "fr" },
  ]);
  await hold(story, slug, -12);
  await practiceOf(
    story,
    slug,
    {
      title: "Exemple : Des appels témoins pour mesurer la discrimination",
      implementer: "Example Alliance of Cities",
      summary: "Deux dossiers identiques, deux noms différents : la commune publie les écarts chaque année.",
      lessons: "Les agences ont changé leurs pratiques dès que la méthode a été rendue publique.",
      replication:
        "Un protocole d’appel, une équipe de quatre personnes, un accord avec l’organe de protection des données.",
      objectives: [17],
    },
    { who: "colleague", days: -8, due: 20 },
    [
      { step: "write", days: -7 },
      { step: "sendToHub", days: -6 },
    ],
  );
  const overtaken = "Exemple : Formulaire papier pour les plaintes";
  await practiceOf(
    story,
    slug,
    {
      title: overtaken,
      implementer: "Example Alliance of Cities",
      summary: "Un formulaire imprimé, distribué aux guichets.",
      lessons: "",
      replication: "",
      objectives: [17],
    },
    { who: "colleague", days: -8, due: 10 },
    [{ step: "notTaken", days: -6, reason: "Remplacé entre-temps par un service en ligne." }],
  );
  await closeFollowUp(story, overtaken, "colleague", -6, { dropped: "The practice was given up by those who had it." });
  await writeReport(
    story,
    slug,
    "colleague",
    -5,
    {
      overview:
        "L’échange a porté sur la manière de constater la discrimination dans l’accès au logement et sur ce qu’une commune peut y faire.",
      keyMessages: [
        "Ce qui n’est pas mesuré n’est pas corrigé.",
        "Les appels témoins coûtent peu et convainquent.",
        "Une garantie communale de loyer ouvre des portes.",
      ],
      sections: [
        {
          heading: "Constater",
          objective: 17,
          text: "Les appels témoins permettent de comparer des dossiers identiques. Ils demandent un protocole et un cadre juridique clair.",
        },
      ],
      practices: ["Des appels témoins pour mesurer la discrimination"],
      recommendations: ["Publier les résultats chaque année."],
    },
    { locale: "fr" },
  );
}

import { confirmBy, type ExamplePledge, reportOn, submit, voiceIntention, withdraw } from "./pledges";
import type { Story } from "./story";

/** A description of the length that the form asks for, begun with what tells that nobody made this pledge. */
function description(text: string): string {
  return `Example for the demo; nobody made this pledge. ${text}`;
}

const identification: ExamplePledge = {
  title: "Example: Forensic training for three partner services",
  description: description(
    "Six experts of the national forensic service will train colleagues of three partner services in the identification of people who died at sea, in two courses of two weeks each. The courses include how to speak with families, how to keep samples, and how to share data under the rules of both sides. Travel and equipment are paid for by the pledging side.",
  ),
  forms: ["human_resource", "financial"],
  objectives: [8, 1],
  principles: ["f"],
  measure: "Two courses held; 36 people trained; equipment handed over.",
  from: -20,
  until: 700,
};

const screening: ExamplePledge = {
  title: "Example: No child behind a locked door",
  description: description(
    "The law on the entry and stay of foreigners will be amended so that children and those who accompany them are received in open houses from the first night on. A draft goes to parliament within a year. Until then an instruction to the border service has the same effect, and an independent body reports on how it is kept. The places needed are built in three towns.",
  ),
  forms: ["policy_oriented"],
  objectives: [13, 7],
  measure: "Instruction in force; draft before parliament; places for 120 people in three towns.",
  from: -2,
  until: 500,
};

const documents: ExamplePledge = {
  title: "Example: City papers for every resident",
  description: description(
    "Each member city issues a card to whoever lives there, whatever their status. With it people can sign a contract for rent, open a bank account where the bank agrees, register a child at school and use the library. The cities publish how many cards were issued and what they were used for, without any personal data. The first three cities begin in the first year, the others follow within two.",
  ),
  forms: ["process_oriented"],
  objectives: [4, 15, 16],
  principles: ["a", "d"],
  measure: "Cards issued, by city and year; services that accept them.",
  partners: ["Example Diaspora Network"],
  from: -480,
  until: 250,
};

const fund: ExamplePledge = {
  title: "Example: A fund for first deposits",
  description: description(
    "A fund lends the deposit for a first flat to people who have just arrived, without interest and for two years. It is filled by the cities and by donations, and it is run by a housing association. Half of the loans go to families. The cities report each year how many loans were given, how many were paid back and how many landlords took part for the first time.",
  ),
  forms: ["financial"],
  objectives: [16, 15],
  measure: "Loans given and paid back each year.",
};

/** In progress; the last word on it is more than a year old. */
export async function pledgeInProgress(story: Story): Promise<void> {
  const reference = await submit(story, "cities", -500, documents);
  await confirmBy(story, reference, -490, "Letter of the Alliance (example)");
  await reportOn(story, reference, "cities", -400, {
    body: "Three cities have begun; 4,200 cards were issued in the first three months.",
    status: "in_progress",
  });
}

export async function pledgeWithdrawn(story: Story): Promise<void> {
  const reference = await submit(story, "cities", -75, fund);
  await withdraw(story, reference, "cities", -64, "The housing association does not have the permit that is needed.");
}

export async function pledgeConfirmed(story: Story): Promise<void> {
  const reference = await submit(story, "focalPoint", -38, identification);
  await confirmBy(story, reference, -31, "Note verbale (example) of the same week");
}

export async function pledgeSubmitted(story: Story): Promise<void> {
  await submit(story, "focalPoint", -5, screening);
}

/** Voiced at the talk that was held last, and not submitted yet. */
export async function pledgeIntention(story: Story): Promise<void> {
  const talk = await story.db.talk.findFirstOrThrow({
    where: { status: "held", example: true },
    orderBy: { heldOn: "desc" },
    select: { slug: true },
  });
  const intention = {
    title: "Example: Share samples with the services of the route",
    description: "Voiced from the floor: laboratories could compare samples with those of services along the route.",
    objectives: [8],
  };
  await voiceIntention(story, talk.slug, { ...intention, by: "focalPoint" }, { who: "lead", days: -1, due: 26 });
}

import { clearReport, closeFollowUp, hold, practiceOf, writeReport } from "./after-talk";
import { publishedNote } from "./notes";
import { openOn } from "./open-talk";
import { confirmBy, reportOn, submit, voiceIntention } from "./pledges";
import type { ExampleTalk } from "./propose";
import { comeTo, openRegistration } from "./registrations";
import type { Story } from "./story";

const rescue: ExampleTalk = {
  title: "Example: Search and rescue, lessons of joint exercises",
  mandate:
    "Invented for the demo. Objective 8 asks for procedures and agreements on search and rescue that protect the right to life.",
  objective:
    "To exchange on exercises which several coast guards held together, and on what changed in practice afterwards.",
  questions: [
    "What did the exercise show that no plan had shown?",
    "Who speaks with the crew of a merchant ship?",
    "How are people disembarked, and who is waiting for them?",
  ],
  outcomes: "Practices for the Hub, and offers to hold the next exercise.",
  level: "regional",
  regions: ["africa", "arab", "ece"],
  objectives: [8, 7, 23],
  principles: ["c", "f"],
  workstream: "missing-migrants",
  format: "hybrid",
  venue: "Maritime training centre (example)",
  languages: ["en", "fr", "ar"],
};

const drill = {
  title: "Example: One drill a year for all crews",
  implementer: "Example Alliance of Cities",
  summary:
    "Coast guards, port cities and ambulance services train one landing together each spring, with volunteers as passengers.",
  lessons: "Interpreters on the quay save more time than a second boat. Names are taken once, not by each service.",
  replication: "A harbour, three services, one afternoon; the plan of the exercise can be copied.",
  objectives: [8],
};

const helpdesk = {
  title: "Example: A desk for families in the port",
  implementer: "Example Diaspora Network",
  summary: "Relatives find one desk that asks, listens and writes to all services on their behalf.",
  lessons: "Opening hours in the evening doubled the visits.",
  replication: "One room, two volunteers, a written agreement on data with the services.",
  objectives: [8, 3],
};

const pledge = {
  title: "Example: A yearly exercise open to neighbouring ports",
  description:
    "Example for the demo; nobody made this pledge. The Alliance pledges to hold one joint exercise of search, rescue and landing each year in a port of one of its members, and to open it to two neighbouring ports. Interpreters, ambulance services and associations of families take part from the first planning meeting on. The plan, the costs and what was learned are published within three months after each exercise.",
  forms: ["process_oriented", "human_resource"],
  objectives: [8, 23],
  principles: ["f"],
  measure: "One exercise a year with at least two guest ports; report published within three months.",
  partners: ["Example Diaspora Network"],
};

/** A talk that has come to its end: report published, practices on their way, a pledge kept, nothing left open. */
export async function closedTalk(story: Story): Promise<void> {
  const slug = await openOn(story, rescue, { who: "cities", proposed: -330, approved: -318, on: -270 });
  await publishedNote(story, slug, -300, note, { writes: "lead", clears: "secretariat" });
  await openRegistration(story, slug, -296, { seatsInPerson: 30, seatsOnline: 300 });
  await comeTo(story, slug, -280, [
    { name: "Uma Example", mailbox: "uma", mode: "in_person" },
    { name: "Victor Exemple", mailbox: "victor", locale: "fr" },
    { name: "وفاء مثال", mailbox: "wafa", locale: "ar" },
  ]);
  await hold(story, slug, -270);
  await noteWhatRemains(story, slug);
}

async function noteWhatRemains(story: Story, slug: string): Promise<void> {
  await practiceOf(story, slug, drill, { who: "lead", days: -266, due: -200 }, [
    { step: "write", days: -262 },
    { step: "sendToHub", days: -255 },
    { step: "enterReview", days: -240 },
    // A name under .example leads nowhere: the Hub holds no such entry.
    { step: "publish", days: -205, hubUrl: "https://hub.example/practices/one-drill-a-year" },
  ]);
  await practiceOf(story, slug, helpdesk, { who: "lead", days: -266, due: -150 }, [
    { step: "write", days: -261 },
    { step: "sendToHub", days: -250 },
    { step: "enterReview", days: -230 },
  ]);
  const reference = await voiceIntention(
    story,
    slug,
    { ...pledge, by: "cities" },
    { who: "lead", days: -266, due: -210 },
  );
  await writeReport(story, slug, "lead", -263, report);
  await clearReport(story, slug, "secretariat", -258);
  await keepPledge(story, reference);
  await closeFollowUp(story, drill.title, "lead", -204, { done: "Published on the Hub (example)." });
  await closeFollowUp(story, helpdesk.title, "lead", -160, { done: "With the reviewers of the Hub." });
}

async function keepPledge(story: Story, reference: string): Promise<void> {
  await submit(story, "cities", -240, { ...pledge, from: -230, until: -20 }, reference);
  await confirmBy(story, reference, -232, "Letter of the Alliance (example) of the same week");
  await closeFollowUp(story, pledge.title, "lead", -231, { done: "Submitted and confirmed." });
  await reportOn(story, reference, "cities", -150, {
    body: "Two guest ports have agreed; the planning group has met twice.",
    status: "in_progress",
  });
  await reportOn(story, reference, "cities", -30, {
    body: "The first exercise took place with two guest ports and 140 people. The report is published.",
    status: "fulfilled",
  });
}

const note = {
  subtitle: "Example GCM Talk",
  organizers: "Organized by the Example Alliance of Cities, which does not exist.",
  methodology: "A hybrid exchange of 90 minutes with interpretation into Arabic, English and French.",
  participants:
    "Government:\n- Coast guards\n- Port authorities\nCivil society:\n- Associations of families\n- Rescue organizations\nPrivate sector:\n- Shipping companies",
  reasons: {
    7: "People who were rescued are vulnerable on the quay too",
    8: "Lives are saved where services know each other",
    23: "The sea has no single owner",
  },
};

const report = {
  overview:
    "Invented for the demo. Coast guards, port cities and associations of families compared exercises that they had held together.\nMost of the time went to what happens on the quay, which plans tend to leave out.",
  keyMessages: [
    "An exercise shows in an afternoon what a plan hides for years.",
    "Interpreters belong on the quay from the first minute on.",
    "Families need one place to ask.",
  ],
  sections: [
    {
      heading: "At sea",
      objective: 8,
      text: "Radio discipline was the first thing to fail and the easiest to mend. Merchant ships asked for one number to call.",
    },
    {
      heading: "On the quay",
      objective: 7,
      text: "Names were taken by up to four services. One list, shared under clear rules, saved an hour.",
    },
  ],
  practices: ["One drill a year for all crews", "A desk for families in the port"],
  pledgeIntentions: ["A yearly exercise open to neighbouring ports"],
  recommendations: ["Plan exercises with families and interpreters.", "Publish what was learned within three months."],
  nextSteps: ["The next exercise is planned for spring."],
};

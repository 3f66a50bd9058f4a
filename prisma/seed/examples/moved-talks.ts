import { cancelTalk } from "@/lib/talks/cancel-talk";
import { postponeTalk } from "@/lib/talks/postpone-talk";
import { rescheduleTalk } from "@/lib/talks/reschedule-talk";
import { earlyNextYear, inWords } from "./dates";
import { draftNote, sendNote } from "./notes";
import { openOn, talkRef } from "./open-talk";
import type { ExampleTalk } from "./propose";
import { comeTo, openRegistration } from "./registrations";
import type { Story } from "./story";

const alternatives: ExampleTalk = {
  title: "Example: Alternatives to detention at borders",
  mandate: "Invented for the demo. Objective 13 asks for detention only as a measure of last resort.",
  objective: "To compare what border services do in the first 48 hours, and what it costs beside detention.",
  questions: ["What has to be known in the first 48 hours?", "Who accompanies families with children?"],
  level: "regional",
  regions: ["ece", "lac"],
  objectives: [13, 12, 7],
  workstream: "alternatives-to-detention",
  format: "online",
  languages: ["en", "es"],
};

const transit: ExampleTalk = {
  title: "Example: Health services for people on the move",
  mandate: "Invented for the demo. Objective 15 asks for access to basic services for all.",
  objective: "To exchange on health posts along routes, on medical records that travel, and on who pays.",
  questions: ["What travels with the patient?", "Which services reach people who stay for one night?"],
  level: "global",
  objectives: [15, 7],
  workstream: "health",
  format: "hybrid",
  venue: "Conference room (example), Geneva",
  languages: ["en", "fr", "es"],
};

const socialSecurity: ExampleTalk = {
  title: "Example: Social security that moves along",
  mandate: "Invented for the demo. Objective 22 asks for the portability of social security.",
  objective: "To look at agreements between two countries and at how many workers use them.",
  questions: ["Why do people with a right not claim it?"],
  level: "global",
  objectives: [22],
  format: "online",
  languages: ["en"],
};

/** Moved to another week; the old date stays visible. */
export async function movedTalk(story: Story): Promise<void> {
  const slug = await openOn(story, alternatives, { who: "partner", proposed: -44, approved: -37, on: 26 });
  await openRegistration(story, slug, -24);
  await comeTo(story, slug, -15, [{ name: "Mei Example", mailbox: "mei" }]);
  await rescheduleTalk(
    {
      ...(await talkRef(story, slug)),
      words: inWords(story.day(33)),
      ...{ startTime: "16:00", endTime: "17:30", timeZone: "Europe/Zurich" },
      reason: "A meeting of the Third Committee was set on the same afternoon.",
    },
    story.as("lead", -8),
  );
  await draftNote(story, slug, "lead", -7);
  await sendNote(story, slug, "lead", -4, {
    subtitle: "Example GCM Talk",
    methodology: "An online exchange of 90 minutes with interpretation into English and Spanish.",
    participants:
      "Government:\n- Border services\n- Child protection\nCivil society:\n- Organizations that accompany families",
    reasons: {
      7: "People are most vulnerable in the first hours",
      12: "Screening and referral come first",
      13: "Alternatives work where they are prepared",
    },
  });
}

/** Put off to a time that is known only vaguely; who has a place keeps it. */
export async function postponedTalk(story: Story): Promise<void> {
  const slug = await openOn(story, transit, { who: "partner", proposed: -70, approved: -61, on: 20 });
  await openRegistration(story, slug, -35, { seatsInPerson: 40 });
  await comeTo(story, slug, -26, [
    { name: "Nadia Example", mailbox: "nadia", mode: "in_person" },
    { name: "Oscar Ejemplo", mailbox: "oscar", locale: "es" },
  ]);
  await postponeTalk(
    {
      ...(await talkRef(story, slug)),
      words: earlyNextYear(story.day(0)),
      ...{ startTime: "", endTime: "", timeZone: "" },
      reason: "The clinics that were to report are still short of staff.",
    },
    story.as("colleague", -11),
  );
}

/** Called off for good. */
export async function cancelledTalk(story: Story): Promise<void> {
  const slug = await openOn(story, socialSecurity, { who: "youth", proposed: -65, approved: -58, on: 17 });
  await cancelTalk(
    { ...(await talkRef(story, slug)), reason: "The organizers will join the talk on recruitment fees instead." },
    story.as("secretariat", -19),
  );
}

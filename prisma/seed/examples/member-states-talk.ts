import { addFollowUp } from "@/lib/follow-ups/add-follow-up";
import { clearReport, hold, writeReport } from "./after-talk";
import { publishedNote } from "./notes";
import { openOn } from "./open-talk";
import type { ExampleTalk } from "./propose";
import { comeTo, openRegistration } from "./registrations";
import { type Story, uuidOf } from "./story";

const closed: ExampleTalk = {
  title: "Example: Return and reintegration, an exchange among Member States",
  mandate: "Invented for the demo. Objective 21 asks for cooperation on safe and dignified return.",
  objective: "To speak openly about what hinders dignified return, and about what helped.",
  questions: ["What helped a return to last?", "What should be agreed before the first flight?"],
  level: "global",
  objectives: [21, 4],
  workstream: "return-legal-identity",
  audience: "member_states",
  format: "in_person",
  venue: "Meeting room (example)",
  languages: ["en", "fr"],
};

/** A talk under the Chatham House Rule: its report names nobody, and a second person has checked that. */
export async function memberStatesTalk(story: Story): Promise<void> {
  const slug = await openOn(story, closed, { who: "focalPoint", proposed: -120, approved: -112, on: -57 });
  await publishedNote(story, slug, -100, {
    subtitle: "Example GCM Talk",
    methodology: "An exchange in person of 90 minutes under the Chatham House Rule. Nothing is recorded.",
    participants: "Member States:\n- Ministries of interior and foreign affairs\n- Permanent missions",
    reasons: { 4: "Nobody returns without papers", 21: "Return lasts where it is prepared together" },
  });
  await openRegistration(story, slug, -96, { seatsInPerson: 40 });
  await comeTo(story, slug, -80, [
    {
      name: "Xenia Example",
      mailbox: "xenia",
      organization: "Example delegation",
      mode: "in_person",
      account: "focalPoint",
    },
  ]);
  await hold(story, slug, -57);
  await addFollowUp(
    {
      ...{ slug, kind: "action", submissionId: uuidOf("follow-up checklist"), dueOn: story.day(24) },
      title: "Example: Draft a checklist for the weeks before a return",
      ownerId: story.actors.secretariat.personId,
    },
    story.as("secretariat", -53),
  );
  await writeReport(story, slug, "secretariat", -50, {
    overview:
      "Invented for the demo. The exchange looked at what has to be ready before people return, and at the first months afterwards.",
    keyMessages: [
      "Papers come first.",
      "Reintegration begins before departure.",
      "Follow-up visits cost little and show much.",
    ],
    sections: [
      {
        heading: "Before departure",
        objective: 21,
        text: "Preparation took between four weeks and six months. Where a local authority was told early, a place to live was found in time.",
      },
    ],
    recommendations: ["Agree on one list of papers.", "Plan two follow-up visits in the first year."],
  });
  await clearReport(story, slug, "colleague", -46);
}

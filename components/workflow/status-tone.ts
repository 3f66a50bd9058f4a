import type { Tone } from "@/components/ui/tone";

/** How the states of the workflows look; what is not named here is neutral. The word always stands beside the colour. */
const tones: Readonly<Record<string, Readonly<Record<string, Tone>>>> = {
  proposal: { submitted: "info", changes_requested: "warn", approved: "good", declined: "bad", in_reserve: "neutral" },
  assessment: { assigned: "info", handed_in: "good", recused: "warn" },
  conceptNote: { in_review: "info", published: "good" },
  talk: { planned: "info", scheduled: "info", held: "good", postponed: "warn", cancelled: "bad" },
  registration: { pending: "warn", confirmed: "good", waitlisted: "info" },
  question: { received: "warn", chosen: "info", answered: "good" },
  summaryReport: { due: "warn", in_review: "info", published: "good" },
  pledge: { intention: "warn", submitted: "info", confirmed: "info", in_progress: "info", fulfilled: "good" },
  practice: { sent_to_hub: "info", in_peer_review: "info", published: "good" },
  followUp: { open: "warn", done: "good" },
  importRun: { draft: "info", running: "info", done: "good", failed: "bad" },
};

export function statusTone(machine: string, status: string): Tone {
  return tones[machine]?.[status] ?? "neutral";
}

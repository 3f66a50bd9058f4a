import * as z from "zod";

/** Parts a person on the panel may have, as the database lists them. */
export const speakerRoles = ["moderator", "speaker", "opening", "closing"] as const;
export type SpeakerRole = (typeof speakerRoles)[number];

/** Limits in characters, and how many people a panel may have. */
export const speakerLimits = { name: 120, affiliation: 200, count: 40 } as const;

const speaker = z.object({
  talkId: z.uuid(),
  name: z.string().trim().min(1).max(speakerLimits.name),
  affiliation: z.string().trim().max(speakerLimits.affiliation).default(""),
  role: z.enum(speakerRoles),
  /** Noted only where the person said so: without it nobody outside of the desk reads the name. */
  consentToNaming: z.boolean(),
});

export const addSpeakerSchema = speaker.extend({ submissionId: z.uuid() });
export type AddSpeakerInput = z.infer<typeof addSpeakerSchema>;

export const editSpeakerSchema = speaker.extend({ id: z.uuid() });
export type EditSpeakerInput = z.infer<typeof editSpeakerSchema>;

export const removeSpeakerSchema = z.object({ talkId: z.uuid(), id: z.uuid() });
export type RemoveSpeakerInput = z.infer<typeof removeSpeakerSchema>;

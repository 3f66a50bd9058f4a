/** The closed lists of words by which a talk is described; the database has the same names. */

/** Global, regional, and where relevant national (concept note of the series). */
export const talkLevels = ["global", "regional", "national"] as const;
export type TalkLevel = (typeof talkLevels)[number];

export const talkFormats = ["online", "in_person", "hybrid"] as const;
export type TalkFormat = (typeof talkFormats)[number];

/** Who may attend: all, people below 30, Member States only (concept note of the series). */
export const audiences = ["open", "youth", "member_states"] as const;
export type Audience = (typeof audiences)[number];

/** Kinds of entries of the calendar. Only the first two are GCM Talks; the rest are kept apart and not renamed. */
export const talkKinds = [
  "talk",
  "youth_talk",
  "consultation",
  "stakeholder_consultation",
  "champions_dialogue",
  "network_meeting",
  "side_event",
  "partner_talk",
] as const;
export type TalkKind = (typeof talkKinds)[number];

/** True for GCM Talks proper, whose promises (note, report, follow-up) the portal tracks. */
export function isGcmTalk(kind: TalkKind): boolean {
  return kind === "talk" || kind === "youth_talk";
}

import type { Actor } from "@/lib/access/actor";
import { runsTalk } from "@/lib/access/relations";
import type { AttendanceMode } from "./schema";

export interface RegistrableTalk {
  status: "planned" | "scheduled" | "held" | "postponed" | "cancelled";
  audience: "open" | "youth" | "member_states";
  format: "online" | "in_person" | "hybrid";
  listing: "listed" | "unlisted";
  registrationOpen: boolean;
  registrationClosesAt: Date | null;
  startsAt: Date | null;
  workstreamId: string | null;
}

/** Why registration is not possible now, or null when it is. Keys of the sentences in the namespace `registrations`. */
export type ClosedReason = "notOpen" | "closed" | "held" | "cancelled" | "postponed";

/**
 * Whether a talk takes registrations at this moment: by its own switch, its closing time and its state.
 * @param now the present instant
 */
export function whyClosed(
  talk: Pick<RegistrableTalk, "status" | "registrationOpen" | "registrationClosesAt" | "startsAt">,
  now: Date,
): ClosedReason | null {
  if (talk.status === "held" || talk.status === "cancelled" || talk.status === "postponed") return talk.status;
  if (!talk.registrationOpen) return "notOpen";
  if (talk.registrationClosesAt && now >= talk.registrationClosesAt) return "closed";
  if (talk.startsAt && now >= talk.startsAt) return "closed";
  return null;
}

/** The ways of taking part which the format of the talk offers. */
export function modesOf(format: RegistrableTalk["format"]): readonly AttendanceMode[] {
  if (format === "hybrid") return ["in_person", "online"];
  return format === "online" ? ["online"] : ["in_person"];
}

/**
 * Whether this person may register. A talk for Member States only takes people who act for a verified organization:
 * the desk or their mission sees to it; everyone else is told so and asked for nothing (concept note of the series).
 */
export function mayRegister(actor: Actor, talk: RegistrableTalk): boolean {
  if (talk.audience !== "member_states") return true;
  return actor.focalPointOf.length > 0 || runsTalk(actor, talk);
}

/** A Youth Talk is for people below 30 on its day; the answer is kept, never a birth date. */
export function youthRuleBroken(
  talk: Pick<RegistrableTalk, "audience">,
  belowThirty: "yes" | "no" | undefined,
): boolean {
  return talk.audience === "youth" && belowThirty !== "yes";
}

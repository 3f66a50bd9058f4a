import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { inTransaction } from "@/lib/db/client";
import { forbidden, invalid, notFound } from "@/lib/errors";
import { announce } from "@/lib/subscriptions/announce";
import { deskScope } from "@/lib/talks/scope";
import { isPlainDay } from "@/lib/time/plain-day";
import { instantOf } from "@/lib/time/zones";
import { revise } from "@/lib/workflow/revise";
import { modesOf } from "./eligibility";
import type { RegistrationSettingsInput } from "./schema";
import { lockTalk } from "./seats";

/**
 * Opens or closes registration, and sets its last day, its seats and the meeting link.
 * Registration closes at the end of the day named, in the zone of the talk. Seats can be cut below what is taken: nobody
 * loses a place, but nobody new gets one until places are given up.
 */
export async function setRegistration(
  input: RegistrationSettingsInput,
  ctx: UseCaseContext,
): Promise<{ slug: string; open: boolean }> {
  return inTransaction(async (tx) => {
    const talk = await tx.talk.findFirst({
      where: { AND: [{ slug: input.slug }, deskScope(ctx.actor)] },
      select: {
        id: true,
        slug: true,
        format: true,
        timeZone: true,
        workstreamId: true,
        status: true,
        registrationOpen: true,
      },
    });
    if (!talk) throw notFound();
    if (!can(ctx.actor, "registration.switch", talk)) throw forbidden();
    await lockTalk(tx, talk.id);
    const open = input.open === "yes";
    if (open && talk.status !== "scheduled") throw invalid({ open: { key: "registrations.openNeedsDate" } });
    const modes = modesOf(talk.format);
    await revise(tx, "talk", {
      actor: ctx.actor,
      requestId: ctx.requestId,
      subject: { id: talk.id, version: input.version },
      whileIn: ["planned", "scheduled", "postponed"],
      data: {
        registrationOpen: open,
        registrationClosesAt: endOfDay(input.closesOn, talk.timeZone ?? "UTC"),
        seatsInPerson: modes.includes("in_person") ? input.seatsInPerson : null,
        seatsOnline: modes.includes("online") ? input.seatsOnline : null,
        meetingUrl: input.meetingUrl || null,
      },
    });
    if (open && !talk.registrationOpen) {
      await announce(tx, talk.id, { what: "registration_opened", occasion: input.version });
    }
    return { slug: talk.slug, open };
  });
}

/** Minutes from midnight to the last minute of a day. */
const lastMinute = 23 * 60 + 59;

/** The last minute of a day in a zone, as an instant; null when no day was given. */
function endOfDay(day: string, timeZone: string): Date | null {
  if (day === "") return null;
  if (!isPlainDay(day)) throw invalid({ closesOn: { key: "errors.invalidDate" } });
  return instantOf(day, lastMinute, timeZone).instant;
}

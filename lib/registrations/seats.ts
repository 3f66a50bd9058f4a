import type { Tx } from "@/lib/db/client";
import { scheduleSelect } from "@/lib/time/schedule-select";
import type { AttendanceMode } from "./schema";

/** Milliseconds to wait for the lock on a talk before telling the person that it is busy. */
const lockWait = 3_000;

/**
 * Locks the talk until the transaction ends, so that seats are counted and taken by one person after the other.
 * @throws the database's lock timeout (55P03) after three seconds
 */
export async function lockTalk(tx: Tx, talkId: string): Promise<void> {
  await tx.$executeRawUnsafe(`SET LOCAL lock_timeout = ${lockWait}`);
  await tx.$queryRaw`SELECT "id" FROM "talk" WHERE "id" = ${talkId}::uuid FOR UPDATE`;
}

/**
 * Whether a seat is left in this mode, counting confirmed registrations. Only true while the talk is locked.
 */
export async function seatIsLeft(tx: Tx, talkId: string, mode: AttendanceMode): Promise<boolean> {
  const talk = await tx.talk.findUniqueOrThrow({
    where: { id: talkId },
    select: { seatsInPerson: true, seatsOnline: true },
  });
  const seats = mode === "in_person" ? talk.seatsInPerson : talk.seatsOnline;
  if (seats === null) return true;
  const taken = await tx.registration.count({ where: { talkId, mode, status: "confirmed" } });
  return taken < seats;
}

/** The person who has waited longest for a seat in this mode, if anybody waits. */
export async function firstInLine(tx: Tx, talkId: string, mode: AttendanceMode) {
  return tx.registration.findFirst({
    where: { talkId, mode, status: "waitlisted" },
    orderBy: [{ waitlistedAt: "asc" }, { id: "asc" }],
    select: registrationSelect,
  });
}

/** What every step on a registration reads. */
export const registrationSelect = {
  id: true,
  status: true,
  version: true,
  mode: true,
  name: true,
  email: true,
  locale: true,
  talkId: true,
  talk: {
    select: {
      id: true,
      slug: true,
      title: true,
      workstreamId: true,
      ...scheduleSelect,
      audience: true,
      chathamHouse: true,
      status: true,
      venue: true,
      meetingUrl: true,
    },
  },
} as const;

import type { Actor } from "@/lib/access/actor";
import type { LinkPurpose } from "@/lib/auth/signed-link";
import { db } from "@/lib/db/client";
import { ExpectedFailure } from "@/lib/errors";
import { deskScope } from "@/lib/talks/scope";
import { fromColumns } from "@/lib/time/date-value";
import { scheduleSelect } from "@/lib/time/schedule-select";
import { namedTalk, namedTalkSelect } from "@/lib/translations/published";
import { asSubject, findByToken } from "./find-by-token";
import type { AttendanceMode } from "./schema";

/** The facts which the registration form needs; null when no such talk is listed. */
export async function talkToRegisterFor(slug: string) {
  const talk = await db.talk.findFirst({
    where: { slug, listing: "listed" },
    select: {
      ...namedTalkSelect,
      id: true,
      status: true,
      audience: true,
      format: true,
      listing: true,
      venue: true,
      chathamHouse: true,
      registrationOpen: true,
      registrationClosesAt: true,
      ...scheduleSelect,
      workstreamId: true,
      seatsInPerson: true,
      seatsOnline: true,
    },
  });
  return talk && { ...talk, ...namedTalk(talk) };
}

export interface SeatCount {
  mode: AttendanceMode;
  confirmed: number;
  waitlisted: number;
}

/** How many hold a seat or wait, for each mode. One query. */
export async function countSeats(talkId: string): Promise<SeatCount[]> {
  const groups = await db.registration.groupBy({
    by: ["mode", "status"],
    where: { talkId, status: { in: ["confirmed", "waitlisted"] } },
    _count: { _all: true },
  });
  const of = (mode: AttendanceMode, status: string) =>
    groups.find((group) => group.mode === mode && group.status === status)?._count._all ?? 0;
  return (["in_person", "online"] as const).map((mode) => ({
    mode,
    confirmed: of(mode, "confirmed"),
    waitlisted: of(mode, "waitlisted"),
  }));
}

export const registrationsPerPage = 50;

/** One page of the registrations of a talk, newest last, for those who run it; null when it is not theirs to see. */
export async function listRegistrations(actor: Actor, slug: string, page: number) {
  const talk = await db.talk.findFirst({
    where: { AND: [{ slug }, deskScope(actor)] },
    select: {
      id: true,
      slug: true,
      title: true,
      version: true,
      status: true,
      format: true,
      audience: true,
      timeZone: true,
      registrationOpen: true,
      registrationClosesAt: true,
      seatsInPerson: true,
      seatsOnline: true,
      meetingUrl: true,
      workstreamId: true,
      _count: { select: { registrations: true } },
    },
  });
  if (!talk) return null;
  const [seats, rows] = await Promise.all([
    countSeats(talk.id),
    db.registration.findMany({
      where: { talkId: talk.id },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      skip: (page - 1) * registrationsPerPage,
      take: registrationsPerPage,
      select: {
        id: true,
        version: true,
        status: true,
        mode: true,
        name: true,
        email: true,
        organization: true,
        accessNeeds: true,
        createdAt: true,
      },
    }),
  ]);
  return { talk, seats, rows, total: talk._count.registrations };
}

/** What the page behind a link in a letter shows; null for a link that leads nowhere any more. Changes nothing. */
export async function placeBehindLink(purpose: LinkPurpose, token: string, now: Date) {
  try {
    const registration = await findByToken(db, purpose, token, now);
    const { talk } = registration;
    return { title: talk.title, slug: talk.slug, schedule: fromColumns(talk), state: asSubject(registration).status };
  } catch (error) {
    if (error instanceof ExpectedFailure) return null;
    throw error;
  }
}

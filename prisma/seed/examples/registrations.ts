import { inTransaction } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { cancelPlace } from "@/lib/registrations/cancel-registration";
import { takeSeat } from "@/lib/registrations/confirm-registration";
import { registerParticipant } from "@/lib/registrations/register-participant";
import { registerSchema, registrationSettingsSchema } from "@/lib/registrations/schema";
import { lockTalk, registrationSelect } from "@/lib/registrations/seats";
import { setRegistration } from "@/lib/registrations/set-registration";
import type { ExamplePersonName } from "../data/example-people";
import { talkRef } from "./open-talk";
import { type Story, uuidOf } from "./story";

export interface ExampleGuest {
  name: string;
  /** The part before "@demo.example". */
  mailbox: string;
  organization?: string;
  mode?: "in_person" | "online";
  locale?: Locale;
  accessNeeds?: string;
  /** For talks that take only people who act for a State: the account by which they register. */
  account?: ExamplePersonName;
}

/** Opens registration, with the seats in each mode; no number means no limit. */
export async function openRegistration(
  story: Story,
  slug: string,
  days: number,
  settings: { seatsInPerson?: number; seatsOnline?: number; closes?: number } = {},
): Promise<void> {
  const { version } = await talkRef(story, slug);
  const input = registrationSettingsSchema.parse({
    ...{ slug, version, open: "yes" },
    closesOn: settings.closes === undefined ? "" : story.day(settings.closes),
    seatsInPerson: String(settings.seatsInPerson ?? ""),
    seatsOnline: String(settings.seatsOnline ?? ""),
  });
  await setRegistration(input, story.as("secretariat", days));
}

/** Somebody registers and has not confirmed the address yet. */
export async function register(story: Story, slug: string, days: number, guest: ExampleGuest): Promise<void> {
  const input = registerSchema.parse({
    slug,
    submissionId: uuidOf(`registration ${slug} ${guest.mailbox}`),
    name: guest.name,
    email: addressOf(guest),
    organization: guest.organization ?? "",
    mode: guest.mode ?? "online",
    accessNeeds: guest.accessNeeds ?? "",
    belowThirty: "yes",
    consent: "yes",
  });
  const ctx = guest.account ? story.as(guest.account, days) : story.asVisitor(days, guest.locale ?? "en");
  await registerParticipant(input, ctx);
}

/** The address is confirmed: a seat, or a place in line. What the link in the mail does, without the link. */
export async function confirm(story: Story, slug: string, days: number, guest: ExampleGuest): Promise<void> {
  const ctx = story.asVisitor(days, guest.locale ?? "en");
  await inTransaction(async (tx) => {
    const registration = await tx.registration.findFirstOrThrow({
      where: { talk: { slug }, email: addressOf(guest) },
      select: registrationSelect,
    });
    await lockTalk(tx, registration.talkId);
    await takeSeat(tx, registration, ctx);
  });
}

/** People register and confirm, one after the other. */
export async function comeTo(story: Story, slug: string, days: number, guests: readonly ExampleGuest[]): Promise<void> {
  for (const guest of guests) {
    await register(story, slug, days, guest);
    await confirm(story, slug, days, guest);
  }
}

/** The secretariat takes a place back; the first in line moves up. */
export async function takeBack(
  story: Story,
  slug: string,
  days: number,
  guest: ExampleGuest,
  reason: string,
): Promise<void> {
  const { id, version } = await story.db.registration.findFirstOrThrow({
    where: { talk: { slug }, email: addressOf(guest) },
    select: { id: true, version: true },
  });
  await cancelPlace({ id, version, reason }, story.as("secretariat", days));
}

function addressOf({ mailbox }: ExampleGuest): string {
  return `${mailbox}@demo.example`;
}

import type { Tx } from "@/lib/db/client";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import { fromColumns } from "@/lib/time/date-value";
import type { FoundRegistration } from "./find-by-token";

function facts(registration: FoundRegistration) {
  const { talk } = registration;
  return { title: talk.title, schedule: fromColumns(talk), talkSlug: talk.slug };
}

function recipient(registration: FoundRegistration): { to: { email: string; name: string }; locale: Locale } {
  return {
    to: { email: registration.email, name: registration.name },
    locale: isLocale(registration.locale) ? registration.locale : "en",
  };
}

/** Asks the address to confirm itself. `occasion` tells one asking from the next. */
export async function tellToConfirm(tx: Tx, registration: FoundRegistration, occasion: string): Promise<void> {
  await queueMail(tx, {
    template: "registration-confirm",
    ...recipient(registration),
    // The address is not confirmed: the letter greets nobody by a name that somebody else may have typed.
    to: { email: registration.email },
    props: { registrationId: registration.id, ...facts(registration) },
    occurrence: `registration.ask:${occasion}`,
  });
}

/** Somebody registers an address again: the letter says what is so already. */
export async function tellAlreadyRegistered(tx: Tx, registration: FoundRegistration, occasion: string): Promise<void> {
  if (registration.status === "confirmed") return tellConfirmed(tx, registration, occasion);
  if (registration.status === "waitlisted") return tellWaitlisted(tx, registration, occasion);
  return tellToConfirm(tx, registration, occasion);
}

/** A seat is taken: how to take part, the calendar file, how to give the place up. */
export async function tellConfirmed(
  tx: Tx,
  registration: FoundRegistration,
  occasion = registration.id,
): Promise<void> {
  await queueMail(tx, {
    template: "registration-confirmed",
    ...recipient(registration),
    props: {
      registrationId: registration.id,
      ...facts(registration),
      mode: registration.mode,
      ...(registration.talk.venue ? { venue: registration.talk.venue } : {}),
    },
    occurrence: `registration.confirm:${occasion}`,
  });
}

export async function tellWaitlisted(
  tx: Tx,
  registration: FoundRegistration,
  occasion = registration.id,
): Promise<void> {
  await queueMail(tx, {
    template: "registration-waitlisted",
    ...recipient(registration),
    props: { registrationId: registration.id, ...facts(registration) },
    occurrence: `registration.waitlist:${occasion}`,
  });
}

export async function tellCancelled(tx: Tx, registration: FoundRegistration): Promise<void> {
  await queueMail(tx, {
    template: "registration-cancelled",
    ...recipient(registration),
    props: facts(registration),
    occurrence: `registration.cancel:${registration.id}`,
  });
}

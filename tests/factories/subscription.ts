import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";

interface Followed {
  talkId?: string;
  /** The stored filter of a subscription to the calendar. */
  query?: string;
  email?: string;
  locale?: Locale;
  confirmed?: boolean;
}

/** Somebody's subscription: confirmed, to the whole calendar, by an address of its own, unless told otherwise. */
export async function makeSubscription(followed: Followed = {}) {
  const { email = `${randomUUID().slice(0, 8)}@example.org`, locale = "en", confirmed = true } = followed;
  const subscriber = await db.subscriber.upsert({
    where: { email },
    create: { email, locale },
    update: {},
    select: { id: true },
  });
  const { id } = await db.subscription.create({
    data: {
      subscriberId: subscriber.id,
      talkId: followed.talkId ?? null,
      query: followed.query ?? "",
      locale,
      consentText: "subscription-2026-11",
      confirmedAt: confirmed ? new Date("2026-11-20T09:00:00Z") : null,
    },
    select: { id: true },
  });
  return { id, email, subscriberId: subscriber.id };
}

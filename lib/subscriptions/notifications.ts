import type { Tx } from "@/lib/db/client";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { queueMail } from "@/lib/mail/queue-mail";
import type { FoundSubscription } from "./find-by-token";

/** What the subscription is to, without anything that the sender of the form wrote: the address is not confirmed yet. */
function facts({ talk, query }: FoundSubscription) {
  return talk ? { title: talk.title, query: null } : { query };
}

/** Asks the address to confirm itself. `occasion` tells one asking from the next. */
export async function tellToConfirm(tx: Tx, subscription: FoundSubscription, occasion: string): Promise<void> {
  await queueMail(tx, {
    template: "subscription-confirm",
    to: { email: subscription.subscriber.email },
    locale: isLocale(subscription.locale) ? subscription.locale : defaultLocale,
    props: { subscriptionId: subscription.id, ...facts(subscription) },
    occurrence: `subscription.ask:${occasion}`,
  });
}

/** The subscription holds: what it is to, and how to end it. */
export async function tellSubscribed(
  tx: Tx,
  subscription: FoundSubscription,
  occasion = subscription.id,
): Promise<void> {
  await queueMail(tx, {
    template: "subscription-confirmed",
    to: { email: subscription.subscriber.email },
    locale: isLocale(subscription.locale) ? subscription.locale : defaultLocale,
    props: { subscriberId: subscription.subscriber.id, ...facts(subscription) },
    occurrence: `subscription.confirm:${occasion}`,
  });
}

import { inTransaction } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { noteConfirmed } from "@/lib/subscriptions/confirm-subscription";
import { subscriptionSelect } from "@/lib/subscriptions/find-by-token";
import { followCalendar, followTalk } from "@/lib/subscriptions/subscribe";
import { type Story, uuidOf } from "./story";

interface ExampleReader {
  /** The part before "@demo.example". */
  mailbox: string;
  language: Locale;
}

const ofTalk: ExampleReader = { mailbox: "reader", language: "en" };
const ofCalendar: ExampleReader = { mailbox: "lectrice", language: "fr" };

/** One reader follows a talk, another the talks on a subject; both confirmed their address. */
export async function subscribeExamples(story: Story, slug: string): Promise<void> {
  await followTalk({ ...formOf(ofTalk), slug }, story.asVisitor(-6, ofTalk.language));
  await confirm(story, ofTalk);
  await followCalendar({ ...formOf(ofCalendar), query: "objective=8" }, story.asVisitor(-6, ofCalendar.language));
  await confirm(story, ofCalendar);
}

function formOf({ mailbox, language }: ExampleReader) {
  return { email: addressOf(mailbox), language, submissionId: uuidOf(`subscription ${mailbox}`) };
}

/** What the link of the letter does, without the link. */
async function confirm(story: Story, { mailbox, language }: ExampleReader): Promise<void> {
  const ctx = story.asVisitor(-6, language);
  await inTransaction(async (tx) => {
    const subscription = await tx.subscription.findFirstOrThrow({
      where: { subscriber: { email: addressOf(mailbox) } },
      select: subscriptionSelect,
    });
    await noteConfirmed(tx, subscription, ctx);
  });
}

function addressOf(mailbox: string): string {
  return `${mailbox}@demo.example`;
}

import type { Tx } from "@/lib/db/client";
import type { MailTemplate } from "@/lib/mail/mail-props";

/** Letters that go to subscribers only. */
const templates = ["subscription-confirm", "subscription-confirmed", "talk-news"] as const satisfies MailTemplate[];

/** Deletes the letters to former subscribers, sent or waiting: an address that is deleted is not kept in a list either. */
export async function forgetLetters(tx: Pick<Tx, "mail">, emails: readonly string[]): Promise<void> {
  await tx.mail.deleteMany({ where: { template: { in: [...templates] }, recipientEmail: { in: [...emails] } } });
}

import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { addJob } from "@/lib/jobs/add-job";
import { emailAddress } from "@/lib/people/email-address";
import { mailJob } from "./mail-job";
import { type MailPropsInput, type MailTemplate, mailProps } from "./mail-props";
import { oneLine } from "./one-line";

export interface QueuedMail<Name extends MailTemplate> {
  template: Name;
  to: { email: string; personId?: string | null; name?: string };
  /** Language of the letter: the recipient's. */
  locale: Locale;
  props: MailPropsInput<Name>;
  /** What happened, once, such as `proposal.approve:<id>:<version>`: the same person is never told the same thing twice. */
  occurrence: string;
}

/**
 * Writes a letter and the job that sends it, in the caller's transaction: both exist when the change does, or neither.
 * Nothing is rendered or sent here, so a mail server in trouble never stops the work.
 *
 * @returns the id of the letter, or null when this person was told of this occurrence before
 * @throws ZodError for a recipient that is not one plain address, or props that do not fit the template: a defect of the caller
 */
export async function queueMail<Name extends MailTemplate>(tx: Tx, mail: QueuedMail<Name>): Promise<string | null> {
  const recipientEmail = emailAddress.parse(mail.to.email);
  mailProps[mail.template].parse(mail.props);
  const [row] = await tx.mail.createManyAndReturn({
    data: {
      template: mail.template,
      recipientEmail,
      recipientName: oneLine(mail.to.name ?? "").slice(0, 200),
      personId: mail.to.personId ?? null,
      locale: mail.locale,
      // As given, not as parsed: dates become ISO text here and are read by the same schema when the letter is sent.
      props: JSON.parse(JSON.stringify(mail.props)) as Prisma.InputJsonObject,
      occurrence: mail.occurrence,
      messageId: `<${randomUUID()}@${messageIdDomain()}>`,
    },
    skipDuplicates: true,
    select: { id: true },
  });
  if (!row) return null;
  await addJob(tx, "send-mail", { mailId: row.id }, mailJob(mail.template, row.id));
  return row.id;
}

/** The right side of a Message-ID: the portal's own host. */
function messageIdDomain(): string {
  return env.APP_URL ? new URL(env.APP_URL).hostname : "gcm-talks.invalid";
}

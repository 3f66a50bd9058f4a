import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { type ClaimedMail, claimMail, markFailed, markSent } from "./claim-mail";
import { LetterMoot } from "./letter-moot";
import { renderMail } from "./render-mail";
import { readSmtpFailure, type SmtpFailure } from "./smtp-failure";
import { type MailTransport, mailTransport, type OutgoingLetter } from "./transport";
import { unsubscribeHeaders } from "./unsubscribe-headers";

/** Shorter than the lease, so that two workers never send the same letter at the same time. */
const sendLimitMs = 50_000;
/** Nobody waits longer than this for a letter to sign in with. */
const signInLifeMs = 30 * 60_000;

/**
 * Sends one letter: claim the row, render, hand to the mail server, mark. Does nothing for a letter that is not due or that
 * another worker has. A failure is kept on the row with the time of the next attempt and is not thrown.
 *
 * Between the server's answer and the mark lies a gap that no order of steps can close: a worker killed there leaves the
 * outcome unknown, and the letter is sent again under the same Message-ID.
 */
export async function sendMail(mailId: string, transport?: MailTransport): Promise<void> {
  const mail = await claimMail(mailId);
  if (!mail) return;
  let subject: string;
  try {
    const letter = await compose(mail);
    subject = letter.subject;
    await withinLimit((transport ?? mailTransport()).sendMail(letter));
  } catch (error) {
    const failure = readFailure(error);
    log.warn({ mailId, template: mail.template, attempt: mail.attempts, ...failure }, "A letter was not sent");
    await markFailed(mail, failure, mail.template === "sign-in" ? signInLifeMs : undefined);
    return;
  }
  // Not inside the try: the letter is out, and a database in trouble here must not make it look unsent.
  await markSent(mail, subject);
  log.info({ mailId, template: mail.template, attempt: mail.attempts }, "A letter was sent");
}

async function compose(mail: ClaimedMail): Promise<OutgoingLetter> {
  const { subject, html, text } = await renderMail(mail);
  return {
    from: env.MAIL_FROM,
    to: { name: mail.recipientName, address: mail.recipientEmail },
    messageId: mail.messageId,
    subject,
    html,
    text,
    // Holiday answers and mailing robots stay silent.
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": mail.locale,
      ...unsubscribeHeaders(mail.props),
    },
  };
}

function readFailure(error: unknown): SmtpFailure {
  if (!(error instanceof LetterMoot)) return readSmtpFailure(error);
  return { permanent: true, unreachable: false, outcomeUnknown: false, reason: error.message };
}

/** Ends the wait for a mail server that keeps the connection alive without coming to an end. */
async function withinLimit(sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error("The mail server did not finish in time"), { code: "ETIMEDOUT" });
    timer = setTimeout(() => reject(error), sendLimitMs);
  });
  try {
    await Promise.race([sending, limit]);
  } finally {
    clearTimeout(timer);
    sending.catch(() => undefined);
  }
}

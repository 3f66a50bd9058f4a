import { createTransport } from "nodemailer";
import { env } from "@/lib/env";

/** What sending needs of nodemailer: one letter to one person. */
export interface MailTransport {
  sendMail(letter: OutgoingLetter): Promise<unknown>;
  close(): void;
}

export interface OutgoingLetter {
  from: string;
  to: { name: string; address: string };
  messageId: string;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
}

let shared: MailTransport | undefined;

/**
 * Opens a pool of connections to a mail server. Every wait has an end well inside the lease of a letter. The pool must not
 * send again by itself (`maxRequeues`): a letter that the server may have taken is our decision to repeat.
 */
export function openTransport(smtpUrl: string): MailTransport {
  return createTransport({
    ...connectionOf(smtpUrl),
    pool: true,
    maxConnections: 3,
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    dnsTimeout: 5_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** The transport of this process, to the server named by SMTP_URL. */
export function mailTransport(): MailTransport {
  if (!env.SMTP_URL) throw new Error("SMTP_URL is not set, so there is no mail server to send by.");
  shared ??= openTransport(env.SMTP_URL);
  return shared;
}

/** Closes the connections of this process. */
export function closeMailTransport(): void {
  shared?.close();
  shared = undefined;
}

/** smtp:// (upgrades to TLS where offered, and must with a password) or smtps:// (TLS from the start). */
function connectionOf(smtpUrl: string) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === "smtps:";
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  return {
    host: url.hostname,
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTLS: Boolean(auth) && !secure,
    ...(auth ? { auth } : {}),
  };
}

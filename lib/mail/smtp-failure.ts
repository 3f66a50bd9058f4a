import { oneLine } from "./one-line";
import type { Failure } from "./retry-schedule";

/** What became of an attempt, as far as one can know. */
export interface SmtpFailure extends Failure {
  /** The server may have taken the letter: the connection broke, or time ran out, without an answer. */
  outcomeUnknown: boolean;
  /** One line for the secretariat: the server's answer, without line breaks, at most 300 characters. */
  reason: string;
}

/** No connection stood, so nothing can have been taken. nodemailer keeps the system's own code beside its wider one. */
const neverConnected = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EDNS",
  "CONNECT_TIMEOUT",
  "GREETING_TIMEOUT",
  "UPGRADE_TIMEOUT",
]);

/**
 * Reads an error of nodemailer. 5xx to the recipient or to the message is final; 5xx to the connection or the password is a
 * fault of our set-up which somebody will mend, so the letter waits.
 */
export function readSmtpFailure(error: unknown): SmtpFailure {
  const code = property(error, "code");
  const status = property(error, "responseCode");
  const answered = typeof status === "number";
  const command = property(error, "command");
  const aboutLetter = command === "RCPT TO" || command === "DATA";
  const causes = [code, property(error, "originalCode"), property(error, "timeoutType")];
  const unreachable = !answered && causes.some((cause) => neverConnected.has(String(cause)));
  return {
    permanent: answered && status >= 500 && aboutLetter,
    unreachable,
    outcomeUnknown: !answered && !unreachable && (code === "ECONNECTION" || code === "ESOCKET" || code === "ETIMEDOUT"),
    reason: oneLine(error instanceof Error ? error.message : String(error)).slice(0, 300),
  };
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

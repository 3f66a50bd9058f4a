import pino from "pino";
import { env } from "./env.ts";

/** Names of values that must never reach a log, wherever they stand in a logged object. */
const secretNames = [
  "password",
  "secret",
  "token",
  "code",
  "cookie",
  "authorization",
  "email",
  "html",
  "text",
  "submissionId",
] as const;

/** The log of the portal: one JSON object a line on standard output, without personal data or secrets. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[redacted]" },
});

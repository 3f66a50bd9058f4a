import * as z from "zod";

/** A variable that is set to nothing counts as not set: so `.env` files may list them all. */
const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const address = (protocol: RegExp, error: string) => optionalText.pipe(z.url({ protocol, error }).optional());
const databaseAddress = address(/^postgres(ql)?$/, "must look like postgresql://user:password@host:5432/database");

const schema = z.object({
  NODE_ENV: z
    .enum(["development", "test", "production"], "must be development, test or production")
    .default("development"),
  PORT: optionalText.pipe(
    z.coerce
      .number<string>("must be a number")
      .int("must be a whole number")
      .min(1, "must be 1 or more")
      .max(65535, "must be 65535 or less")
      .default(3000),
  ),
  APP_URL: address(/^https?$/, "must be a full address such as https://talks.example.org"),
  AUTH_SECRET: optionalText.pipe(z.string().min(32, "must have at least 32 characters").optional()),
  /** The folder for what the portal writes on this machine: cached pages, files, the mail of the demo. */
  DATA_DIR: optionalText.pipe(z.string().default(".data")),
  DATABASE_URL: databaseAddress,
  DATABASE_OWNER_URL: databaseAddress,
  SMTP_URL: address(/^smtps?$/, "must look like smtp://user:password@host:587"),
  MAIL_FROM: optionalText.pipe(z.string().default("GCM Talks <gcm-talks@portal.example>")),
  STORAGE_URL: optionalText,
  CACHE_URL: optionalText,
  OIDC_ISSUER: address(/^https$/, "must be an address that begins with https://"),
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  DEMO: optionalText.pipe(z.stringbool("must be true or false").default(false)),
  /** The day and hour the portal takes for now, in demo and tests only: makes examples reproducible. */
  DEMO_NOW: optionalText.pipe(
    z.iso.datetime({ offset: true, error: "must be an instant such as 2026-11-20T09:00:00Z" }).optional(),
  ),
  LOG_LEVEL: optionalText.pipe(
    z.enum(["debug", "info", "warn", "error", "silent"], "must be debug, info, warn, error or silent").default("info"),
  ),
});

export type Environment = z.infer<typeof schema>;

/**
 * Reads and checks the environment.
 * @param source variables by name, as in `process.env`
 * @returns the checked values, or one plain sentence for each fault
 */
export function readEnvironment(
  source: Record<string, string | undefined>,
): { ok: true; env: Environment } | { ok: false; faults: string[] } {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    return { ok: false, faults: parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`) };
  }
  return { ok: true, env: parsed.data };
}

function load(): Environment {
  const result = readEnvironment(process.env);
  if (result.ok) return result.env;
  throw new Error(`The environment is not usable:\n${result.faults.map((fault) => `  - ${fault}`).join("\n")}`);
}

/** The checked environment of this process. The only place that reads `process.env`, save the start-up commands. */
export const env: Environment = load();

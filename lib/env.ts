import * as z from "zod";

const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce.number().int("must be a whole number").min(1, "must be 1 or more").max(65535).default(3000),
  APP_URL: optionalText.pipe(z.url("must be a full address such as https://talks.example.org").optional()),
  AUTH_SECRET: optionalText.pipe(z.string().min(32, "must have at least 32 characters").optional()),
  DATABASE_URL: optionalText.pipe(z.url("must look like postgresql://user:password@host:5432/database").optional()),
  DATABASE_OWNER_URL: optionalText.pipe(z.url("must look like postgresql://…").optional()),
  SMTP_URL: optionalText.pipe(z.url("must look like smtp://host:25").optional()),
  MAIL_FROM: z.string().default("GCM Talks <gcm-talks@portal.example>"),
  STORAGE_URL: optionalText,
  CACHE_URL: optionalText,
  OIDC_ISSUER: optionalText.pipe(z.url().optional()),
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  DEMO: z.stringbool().default(false),
  /** The day and hour the portal takes for now, in demo and tests only: makes examples reproducible. */
  DEMO_NOW: optionalText.pipe(z.iso.datetime({ offset: true }).optional()),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
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

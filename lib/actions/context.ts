import type { Actor } from "@/lib/access/actor";
import type { Locale } from "@/lib/i18n/locales";

/** What every use case is told beside its input: who acts, in which request, in which language, and what time it is. */
export interface UseCaseContext {
  actor: Actor;
  /** Ties the audit entries and log lines of one request together. */
  requestId: string;
  locale: Locale;
  now: Date;
}

import { latinWords } from "@/lib/i18n/latin-words";

/**
 * The address of a practice: its title in plain letters, and a few characters of the submission that noted it, so that two
 * practices of the same title keep apart and a repeated submit finds the first.
 */
export function practiceSlug(title: string, submissionId: string): string {
  return `${latinWords(title, 80) || "practice"}-${submissionId.replaceAll("-", "").slice(-8)}`;
}

import type { TalkPage } from "@/lib/talks/public-queries";

/** What subscribers of a talk are told of, once each. */
export const newsKinds = [
  "announced",
  "date_set",
  "date_changed",
  "postponed",
  "cancelled",
  "registration_opened",
  "note_published",
  "report_published",
  "recording_published",
] as const;
export type NewsKind = (typeof newsKinds)[number];

/**
 * Whether the public record still says what was to be told. A notice goes out some time after the change: what was taken
 * back meanwhile, or is not for the public, is not told.
 */
export function stillTrue(what: NewsKind, talk: TalkPage): boolean {
  switch (what) {
    case "announced":
    case "date_set":
    case "date_changed":
      return talk.status !== "cancelled" && talk.status !== "held";
    case "postponed":
    case "cancelled":
      return talk.status === what;
    case "registration_opened":
      return talk.registration.open;
    case "note_published":
      return talk.conceptNote !== null;
    case "report_published":
      return talk.report !== null;
    case "recording_published":
      return talk.recordings.length > 0;
  }
}

import { Prisma } from "@/lib/db/generated/client";

/**
 * `namesArePublic` of lib/talks/public-view.ts as a condition on the table "talk", for lists that are counted in the
 * database; false for a record without a talk. A test holds the two together.
 */
export const talkNamesArePublic = Prisma.sql`coalesce(
  "talk"."listing" = 'listed' AND "talk"."audience" <> 'member_states' AND NOT "talk"."chatham_house", FALSE)`;

import { db } from "@/lib/db/client";

const dayLength = 86_400_000;
/** Days after a talk for which needs, and then everything that names a person, are kept: what the form promises. */
const needsKeptDays = 30;
const namesKeptDays = 365;

/**
 * Keeps the promise of the registration form: what would help people is deleted 30 days after the talk, and names, addresses
 * and organizations 365 days after it. Counts by talk, mode and state stay. Doing it twice changes nothing more.
 */
export async function forgetParticipants(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * dayLength);
  await db.registration.updateMany({
    where: { accessNeeds: { not: "" }, talk: { windowEnd: { lt: before(needsKeptDays) } } },
    data: { accessNeeds: "" },
  });
  await db.$executeRaw`
    UPDATE "registration" SET "name" = '', "organization" = '', "email" = "registration"."id"::text || '@anonymous.invalid'
    FROM "talk"
    WHERE "talk"."id" = "registration"."talk_id" AND "talk"."window_end" < ${before(namesKeptDays)}::date
      AND "registration"."name" <> ''`;
}

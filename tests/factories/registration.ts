import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const at = new Date("2026-11-20T09:00:00Z");

/** Somebody's place at a talk: confirmed and online unless told otherwise, with the time that its state needs. */
export async function makeRegistration(
  talkId: string,
  differing: Partial<Prisma.RegistrationUncheckedCreateInput> & { email: string },
) {
  const status = differing.status ?? "confirmed";
  return db.registration.create({
    data: {
      talkId,
      mode: "online",
      name: "Somebody",
      consentText: "registration-2026-11",
      consentAt: at,
      ...(status === "confirmed" ? { confirmedAt: at } : {}),
      ...(status === "waitlisted" ? { waitlistedAt: at } : {}),
      ...(status === "cancelled" ? { cancelledAt: at } : {}),
      ...differing,
      status,
    },
    select: { id: true, email: true, version: true },
  });
}

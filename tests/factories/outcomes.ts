import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** A confirmed pledge of an organization, as the workflow would have left it. */
export async function makePledge(
  organizationId: string,
  differing: Partial<Prisma.PledgeUncheckedCreateInput> = {},
): Promise<{ id: string; reference: string }> {
  const at = new Date("2026-11-01T09:00:00Z");
  return db.pledge.create({
    data: {
      reference: `GCM-PL-2026-${randomUUID().slice(0, 8)}`,
      title: "Train rescuers",
      description: "x".repeat(300),
      status: "confirmed",
      confirmation: "Confirmed by mission on 1 November 2026",
      forms: ["process_oriented"],
      objectives: [8],
      submittedAt: at,
      confirmedAt: at,
      organizationId,
      ...differing,
    },
    select: { id: true, reference: true },
  });
}

/** A practice that was sent to the Hub. */
export async function makePractice(
  differing: Partial<Prisma.PracticeUncheckedCreateInput> = {},
): Promise<{ id: string; slug: string }> {
  return db.practice.create({
    data: {
      slug: `practice-${randomUUID().slice(0, 8)}`,
      title: "A database of the missing",
      status: "sent_to_hub",
      implementer: "Example Organization",
      objectives: [8],
      ...differing,
    },
    select: { id: true, slug: true },
  });
}

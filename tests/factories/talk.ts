import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/** A scheduled open hybrid talk of 3 December 2026 in Geneva; name what differs. */
export async function makeTalk(differing: Partial<Prisma.TalkUncheckedCreateInput> = {}) {
  return db.talk.create({
    data: {
      slug: `talk-${randomUUID().slice(0, 8)}`,
      title: "Saving lives and humanitarian assistance",
      level: "global",
      format: "hybrid",
      status: "scheduled",
      languages: ["en", "fr", "es"],
      objectives: [8],
      schedulePrecision: "minute",
      startsAt: new Date("2026-12-03T14:00:00Z"),
      endsAt: new Date("2026-12-03T15:30:00Z"),
      windowStart: new Date("2026-12-03T00:00:00Z"),
      windowEnd: new Date("2026-12-03T00:00:00Z"),
      timeZone: "Europe/Zurich",
      ...differing,
    },
    select: { id: true, slug: true, version: true, title: true, status: true },
  });
}

/** What makes a talk one that was held on 19 November 2026. */
export const heldTalk = {
  status: "held",
  startsAt: new Date("2026-11-19T14:00:00Z"),
  endsAt: new Date("2026-11-19T15:30:00Z"),
  windowStart: new Date("2026-11-19T00:00:00Z"),
  windowEnd: new Date("2026-11-19T00:00:00Z"),
  heldOn: new Date("2026-11-19T00:00:00Z"),
} as const satisfies Partial<Prisma.TalkUncheckedCreateInput>;

import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { forgetParticipants } from "@/lib/registrations/forget-participants";
import { heldTalk, makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

/** The talk of the test is of 19 November 2026. */
test.each([
  ["30 days after the talk", "2026-12-19T03:00:00Z", { needs: "Captions", name: "Amal Example" }],
  ["a day later", "2026-12-21T03:00:00Z", { needs: "", name: "Amal Example" }],
  ["a year after it", "2027-11-19T03:00:00Z", { needs: "", name: "Amal Example" }],
  ["a few days more", "2027-11-22T03:00:00Z", { needs: "", name: "" }],
])("%s the portal still knows what it promised to keep, and no more", async (_name, moment, left) => {
  const talk = await makeTalk(heldTalk);
  const people = ["amal", "bilal"].map((who) => ({
    talkId: talk.id,
    mode: "online" as const,
    status: "confirmed" as const,
    confirmedAt: new Date("2026-11-01T00:00:00Z"),
    name: "Amal Example",
    email: `${who}@example.org`,
    organization: "Example",
    accessNeeds: "Captions",
    consentText: "test",
    consentAt: new Date("2026-11-01T00:00:00Z"),
  }));
  await db.registration.createMany({ data: people });
  for (let night = 0; night < 2; night += 1) await forgetParticipants(new Date(moment));
  const rows = await db.registration.findMany({ where: { talkId: talk.id } });
  expect(rows.map((row) => ({ needs: row.accessNeeds, name: row.name }))).toEqual([left, left]);
  expect(rows.some((row) => row.email.endsWith("@example.org"))).toBe(left.name !== "");
  expect(rows.every((row) => row.status === "confirmed")).toBe(true);
});

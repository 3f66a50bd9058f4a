import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { purgeMail } from "@/lib/mail/purge-mail";
import { useDatabase } from "../../support/database";

useDatabase();

const letter = (who: string, createdAt: string, status: "sent" | "dead" | "queued") => ({
  template: "sign-in",
  recipientEmail: `${who}@example.org`,
  locale: "en",
  props: {},
  occurrence: who,
  messageId: `<${who}@example.org>`,
  createdAt: new Date(createdAt),
  status,
});

test("a letter is forgotten a year after it was written, unless it still waits to be sent", async () => {
  await db.mail.createMany({
    data: [
      letter("old", "2025-11-19T00:00:00Z", "sent"),
      letter("given-up", "2025-11-19T00:00:00Z", "dead"),
      letter("waiting", "2025-11-19T00:00:00Z", "queued"),
      letter("recent", "2025-11-23T00:00:00Z", "sent"),
    ],
  });
  for (let night = 0; night < 2; night += 1) await purgeMail(new Date("2026-11-21T03:00:00Z"));
  const left = await db.mail.findMany({ orderBy: { occurrence: "asc" }, select: { occurrence: true } });
  expect(left.map((row) => row.occurrence)).toEqual(["recent", "waiting"]);
});

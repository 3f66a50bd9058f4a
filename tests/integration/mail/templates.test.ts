import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { locales } from "@/lib/i18n/locales";
import { type MailPropsInput, type MailTemplate, mailProps } from "@/lib/mail/mail-props";
import { renderMail } from "@/lib/mail/render-mail";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";

useDatabase();

const id = "0199a0e2-0000-7000-8000-000000000001";
const reference = "GCM-P-2026-0001";
const title = "Missing migrants";
const path = "/my/proposals/1";
const talkSlug = "missing-migrants";
const schedule = {
  precision: "minute",
  windowStart: "2026-12-03",
  windowEnd: "2026-12-03",
  start: "2026-12-03T14:00:00.000Z",
  end: "2026-12-03T15:30:00.000Z",
  timeZone: "Europe/Zurich",
  tentative: false,
  words: null,
} as const;

/** Facts for each letter; sign-in has its own test, since its secrets come from the database. */
const samples: { [Name in Exclude<MailTemplate, "sign-in" | "letter-test">]: MailPropsInput<Name> } = {
  "person-invited": { author: "Sam Secretariat", organization: title, path: "/sign-in" },
  "proposal-submitted": { reference, title, path },
  "proposal-received": { reference, title, organization: "Example Network", path },
  "changes-requested": { reference, title, reason: "Name a speaker.", path },
  "proposal-approved": { reference, title, note: "Welcome.", path: "/talks/missing-migrants" },
  "proposal-declined": { reference, title, reason: "Too late.", path },
  "proposal-merged": { reference, title, intoReference: "GCM-P-2026-0002", intoTitle: "Saving lives", path },
  "proposal-reserved": { reference, title, reason: "Next year.", path },
  "proposal-joined": {
    ...{ reference, title, fromReference: "GCM-P-2026-0002", fromTitle: "Saving lives" },
    ...{ organization: "Example Network", path },
  },
  "proposal-withdrawn": { reference, title, organization: "Example Network", path },
  "proposal-reply": { reference, title, author: "Amal Example", message: "Here it is.", path },
  "proposal-invitation": {
    ...{ kind: "organizer", invitationId: id, title, lead: "Example Network" },
    ...{ organization: "IOM", author: "Amal Example", until: "2026-12-21" },
  },
  "invitation-answered": {
    ...{ answer: "declined", title, name: "Berta Example", organization: "IOM", words: "Not this year.", path },
  },
  "assessment-assigned": { reference, title, author: "Amal Example", dueOn: "2026-12-31", path },
  "assessment-released": { reference, title, path },
  "assessment-recused": { reference, title, author: "Amal Example", reason: "My sister leads it.", path },
  "clearance-requested": { document: "concept-note", title, author: "Amal Example", path },
  "concept-note-published": { title, path },
  "registration-confirm": { registrationId: id, title, schedule, talkSlug },
  "registration-confirmed": { registrationId: id, title, schedule, talkSlug, mode: "in_person", venue: "Room XX" },
  "registration-waitlisted": { registrationId: id, title, schedule, talkSlug },
  "registration-cancelled": { title, schedule, talkSlug },
  "talk-rescheduled": { title, before: schedule, schedule, reason: "A clash.", talkSlug },
  "talk-postponed": { title, before: schedule, reason: "A clash.", talkSlug },
  "talk-cancelled": { title, schedule, reason: "A clash.", talkSlug },
  "subscription-confirm": { subscriptionId: id, title, query: null },
  "subscription-confirmed": { subscriberId: id, title, query: null },
  "talk-news": {
    ...{ what: "date_changed", subscriberId: id, query: "level=regional&q=sea", title, talkSlug },
    ...{ before: schedule, schedule, reason: "A clash." },
  },
  "report-due": { title, dueOn: "2026-12-31", path },
  "report-published": { title, talkSlug },
  "pledge-received": { reference, title, organization: "Colombia", path },
  "pledge-confirmed": { reference, title, path },
  "pledge-update-due": { reference, title, dueOn: "2026-12-31", path },
  "follow-up-assigned": { title, talkTitle: title, dueOn: "2026-12-31", path },
};
const names = Object.keys(samples) as (keyof typeof samples)[];

test("every letter has a sample here", () => {
  expect([...names, "sign-in", "letter-test"].sort()).toEqual(Object.keys(mailProps).sort());
});

describe.each(names)("%s", (template) => {
  test.each(locales)("in %s says what it is about, in its direction, without a missing text", async (locale) => {
    const letter = await renderMail({ template, locale, props: samples[template] });
    const dir = locale === "ar" ? "rtl" : "ltr";
    expect(letter.html).toContain(`lang="${locale}"`);
    expect(letter.html).not.toContain(`dir="${dir === "rtl" ? "ltr" : "rtl"}"`);
    expect(letter.text).toContain(title);
    for (const part of Object.values(letter)) {
      expect(part).not.toMatch(/\bmail\.[a-z-]+\.|undefined|\[object|\{[a-z]+\}/i);
      expect(part.trim()).not.toBe("");
    }
    const links = letter.html.match(/href="[^"]*"/g) ?? [];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^href="https:\/\/talks\.test\.example\//);
  });
});

const hostile = [
  '<img src=x onerror="alert(1)"><script>alert(1)</script>',
  "[Sign in](https://evil.example/login)",
  "https://evil.example and www.evil.example or a@evil.example",
  "{title} {0} {count, plural, other {#}} <b>bold</b>",
  "Title\r\nBcc: victim@victim.example\r\n\r\nbody",
  "\u202eelttit desrever\u202c",
];

describe("what people write is inert in a letter", () => {
  test.each(hostile)("%j", async (text) => {
    const props = { reference, title: text, author: text, message: text, path };
    const letter = await renderMail({ template: "proposal-reply", locale: "en", props });
    expect(letter.html).not.toMatch(/<(img|script|b)\b/);
    expect(letter.html.match(/href="/g)).toHaveLength(1);
    for (const part of [letter.html, letter.text]) expect(part).not.toMatch(/https?:\/\/evil|www\.evil|@evil\.example/);
    expect(letter.subject).toBe("A message about proposal GCM-P-2026-0001");
  });

  test("and in a subject", async () => {
    const props = { title: "Talk\r\nBcc: victim@victim.example\u2028x", talkSlug };
    const { subject } = await renderMail({ template: "report-published", locale: "en", props });
    expect(subject).toBe("Summary report published: Talk Bcc: victim@victim.example x");
  });

  test("a path that leaves the portal is refused", async () => {
    for (const evil of ["//evil.example", "/\\evil.example", "https://evil.example", "/a b"]) {
      const props = { reference, title, path: evil };
      await expect(renderMail({ template: "proposal-submitted", locale: "en", props })).rejects.toThrow();
    }
  });
});

describe("the link to join online", () => {
  async function confirmed(differing: { status?: "confirmed" | "cancelled"; mode?: "online" | "in_person" } = {}) {
    const talk = await makeTalk({ meetingUrl: "https://meet.example/secret-room" });
    const { id: registrationId } = await db.registration.create({
      data: {
        talkId: talk.id,
        status: "confirmed",
        mode: "online",
        name: "Amal",
        email: "amal@example.org",
        consentText: "1",
        consentAt: new Date(),
        confirmedAt: new Date(),
        cancelledAt: new Date(),
        ...differing,
      },
      select: { id: true },
    });
    const props = { registrationId, title, schedule, talkSlug, mode: "online" };
    return renderMail({ template: "registration-confirmed", locale: "en", props });
  }

  test("goes to who takes part online", async () => {
    expect((await confirmed()).text).toContain("https://meet.example/secret-room");
  });

  test.each([{ status: "cancelled" }, { mode: "in_person" }] as const)("not with %j", async (differing) => {
    const letter = await confirmed(differing);
    expect(letter.html + letter.text).not.toContain("secret-room");
  });
});

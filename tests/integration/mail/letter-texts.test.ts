import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { locales } from "@/lib/i18n/locales";
import { messagesFor } from "@/lib/i18n/messages";
import { exampleFacts } from "@/lib/mail/example-letter";
import { findLetter, letterPage, listLetters } from "@/lib/mail/letter-queries";
import {
  commonParts,
  faultOfSentence,
  isWrittenTemplate,
  letterNames,
  messageKeyOf,
  sentencesOf,
} from "@/lib/mail/letter-sentences";
import { mailProps } from "@/lib/mail/mail-props";
import { renderExample, renderMail } from "@/lib/mail/render-mail";
import { revertSentence, saveSentence } from "@/lib/mail/save-sentence";
import { testLetter } from "@/lib/mail/test-letter";
import { contextOf, makeActor } from "../../factories/people";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

let secretariat: Awaited<ReturnType<typeof makeActor>>;
const place = { letter: "proposal-approved", key: "subject", language: "en" as const };
const save = (changes: object = {}, actor = secretariat) =>
  saveSentence({ ...place, version: 0, text: "Good news about {reference}", ...changes }, contextOf(actor));
const facts = { reference: "GCM-P-2026-0001", title: "A talk", path: "/talks/a" };
const letter = (locale = "en") => renderMail({ template: "proposal-approved", locale, props: facts });

beforeEach(async () => {
  await db.letterText.deleteMany();
  await db.mail.deleteMany();
  secretariat = await makeActor("secretariat", { name: "Sam Secretariat" });
});

describe("every letter with examples", () => {
  const letters = letterNames.filter(isWrittenTemplate);

  test.each(letters)(
    "%s has an example for each fact, in six languages, without a missing text or a secret",
    async (name) => {
      for (const locale of locales) {
        const example = await exampleFacts(name, locale);
        expect(mailProps[name].safeParse(example).error?.issues ?? []).toEqual([]);
        const { subject, html, text } = await renderExample(name, locale);
        for (const part of [subject, html, text]) {
          expect(part).not.toMatch(/\b(?:mail|letters)\.[a-z-]+\.|undefined|\[object|Invalid Date|token=/);
        }
        expect(html).toContain(`lang="${locale}"`);
      }
    },
  );

  test.each(letterNames)("%s has sentences, and each is where the letter looks for it", async (name) => {
    const messages = await messagesFor("en");
    const sentences = [...sentencesOf(name, messages)];
    expect(sentences.length).toBeGreaterThan(1);
    for (const [key, delivered] of sentences) {
      let found: unknown = messages;
      for (const part of messageKeyOf(name, key)) found = (found as Record<string, unknown>)[part];
      expect(found).toBe(delivered);
      expect(faultOfSentence(delivered, delivered)).toBeNull();
    }
  });
});

describe("what a sentence in other words may be", () => {
  test.each([
    ["Your proposal {reference", "letters.errors.unreadable"],
    ["Your proposal", "letters.errors.missingFact"],
    ["{reference} and {secret}", "letters.errors.unknownFact"],
    ["{reference, number}", "letters.errors.otherKind"],
    ["<b>{reference}</b>", "letters.errors.unknownFact"],
    ["{reference, plural, one {x}}", "letters.errors.unreadable"],
    ["News of {reference}, it''s fine", null],
  ])("%s", (own, key) => {
    expect(faultOfSentence(own, "Your proposal {reference}")?.key ?? null).toBe(key);
  });

  test("a number may be told as a plural, and a choice keeps its cases", () => {
    expect(faultOfSentence("{n, plural, one {# day} other {# days}}", "{n, number} days")).toBeNull();
    const delivered = "{what, select, a {A} b {B} other {C}}";
    expect(faultOfSentence("{what, select, a {A} other {C}}", delivered)?.key).toBe("letters.errors.missingCase");
  });
});

describe("a letter in the secretariat's own words", () => {
  test("says them in their language only, from the next letter on, and goes back", async () => {
    const { subject: before } = await letter();
    await save();
    await save({ letter: commonParts, key: "footer", text: "Sent by us." });
    const now = await letter();
    expect(now.subject).toBe("Good news about GCM-P-2026-0001");
    expect(now.html).toContain("Sent by us.");
    expect((await letter("fr")).subject).not.toContain("Good news");
    await revertSentence({ ...place, version: 1 }, contextOf(secretariat));
    expect((await letter()).subject).toBe(before);
    const found = await findLetter(secretariat, place.letter, "en");
    const sentence = found?.sentences.find(({ key }) => key === "subject");
    expect(sentence).toMatchObject({ own: null, version: 2, facts: ["reference"] });
    const log = await db.auditEntry.findMany({ where: { subjectId: sentence?.id ?? "" }, orderBy: { id: "asc" } });
    expect(log.map(({ action, reason }) => [action, reason])).toEqual([
      ["letterText.create", "proposal-approved · subject · en"],
      ["letterText.revert", "proposal-approved · subject · en"],
    ]);
  });

  test("what people put into a sentence is text, never markup", async () => {
    await save({ key: "body", text: "1 < 2 & 'quoted' “so”" });
    expect((await letter()).html).toContain("1 &lt; 2 &amp;");
  });

  test("a sentence that no longer fits is left out, and the letter goes", async () => {
    const before = (await letter()).subject;
    await db.letterText.create({ data: { template: place.letter, key: "subject", locale: "en", text: "{gone}" } });
    await db.letterText.create({ data: { template: "no-such-letter", key: "x", locale: "en", text: "x" } });
    expect((await letter()).subject).toBe(before);
    const found = await findLetter(secretariat, place.letter, "en");
    expect(found?.sentences.find(({ key }) => key === "subject")?.isOutdated).toBe(true);
  });

  test("is refused where it does not fit, is too long, or names no sentence", async () => {
    expect((await failureOf(save({ text: "No reference" }))).fields?.text?.key).toBe("letters.errors.missingFact");
    expect((await failureOf(save({ text: `{reference}${"x".repeat(150)}` }))).fields?.text?.key).toBe("errors.tooLong");
    expect((await failureOf(save({ key: "nothing" }))).kind).toBe("not-found");
    expect((await failureOf(save({ letter: "constructor" }))).kind).toBe("not-found");
    expect((await failureOf(save({ letter: "letter-test" }))).kind).toBe("not-found");
    expect((await failureOf(revertSentence({ ...place, version: 0 }, contextOf(secretariat)))).kind).toBe("not-found");
  });

  test.each([0, 1])("of two at once one is told who was faster (version %i)", async (version) => {
    if (version === 1) await save();
    const results = await Promise.allSettled([
      save({ version, text: "A {reference}" }),
      save({ version, text: "B {reference}" }),
    ]);
    const refused = results.flatMap((one) => (one.status === "rejected" ? [one.reason.failure] : []));
    expect(refused).toEqual([
      expect.objectContaining({
        kind: "stale",
        message: { key: "errors.stale", values: { who: "Sam Secretariat", when: expect.any(Number) } },
      }),
    ]);
  });

  test("an admin sees the letters and changes none; for others there are none", async () => {
    const admin = await makeActor("admin");
    expect((await failureOf(save({}, admin))).kind).toBe("forbidden");
    expect(await listLetters(admin)).not.toBeNull();
    for (const role of ["partner", "focal-point", "workstream-lead"] as const) {
      const actor = await makeActor(role);
      expect((await failureOf(save({}, actor))).kind).toBe("forbidden");
      expect(await listLetters(actor)).toBeNull();
      expect(await findLetter(actor, place.letter, "en")).toBeNull();
      expect(await letterPage(actor, place.letter, "en")).toBeNull();
    }
  });
});

describe("a test of a letter", () => {
  test("goes to the person who asks, in the language asked for, and says that it is one", async () => {
    await testLetter({ letter: "proposal-approved", language: "es" }, contextOf(secretariat));
    const mails = await db.mail.findMany();
    expect(mails).toMatchObject([
      { template: "letter-test", recipientEmail: secretariat.email, locale: "es", props: { of: "proposal-approved" } },
    ]);
    const sent = await renderMail({ template: "letter-test", locale: "es", props: mails[0]?.props });
    expect(sent.subject).toMatch(/GCM-P-2030-0042/);
    expect(sent.subject).not.toBe((await renderExample("proposal-approved", "es")).subject);
    expect(sent.html).toContain('lang="es"');
  });

  test("shows the new words at once, also of the letter to sign in with, without any secret", async () => {
    await save({ letter: "sign-in", key: "heading", text: "Come in" });
    const { html, text } = await renderMail({ template: "letter-test", locale: "en", props: { of: "sign-in" } });
    expect(html).toContain("Come in");
    expect(text).toContain("123456");
    expect(await db.signInToken.count()).toBe(0);
  });

  test("is not for others, nor for a letter that does not exist", async () => {
    const partner = await makeActor("partner");
    const ask = (name: string, actor = secretariat) =>
      failureOf(testLetter({ letter: name, language: "en" }, contextOf(actor)));
    expect((await ask("sign-in", partner)).kind).toBe("forbidden");
    expect((await ask("letter-test")).kind).toBe("not-found");
    expect((await ask("common-parts")).kind).toBe("not-found");
    expect(await db.mail.count()).toBe(0);
  });
});

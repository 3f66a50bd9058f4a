import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { GET, POST } from "@/app/api/subscriptions/unsubscribe/route";
import { visitor } from "@/lib/access/actor";
import { limitGuest } from "@/lib/auth/guest-limit";
import { type LinkPurpose, signToken } from "@/lib/auth/signed-link";
import { db } from "@/lib/db/client";
import { renderMail } from "@/lib/mail/render-mail";
import { confirmSubscription } from "@/lib/subscriptions/confirm-subscription";
import { endAllSubscriptions, endSubscription } from "@/lib/subscriptions/end-subscription";
import { forgetSubscribers } from "@/lib/subscriptions/forget-subscribers";
import { subscriptionBehindLink, subscriptionsBehindLink } from "@/lib/subscriptions/queries";
import { followCalendar, followTalk } from "@/lib/subscriptions/subscribe";
import { contextOf } from "../../factories/people";
import { makeSubscription } from "../../factories/subscription";
import { makeTalk } from "../../factories/talk";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const ctx = contextOf(visitor);
const newAddress = () => `${randomUUID().slice(0, 8)}@example.org`;
const form = (differing: { email?: string; submissionId?: string; language?: "en" | "ar" } = {}) => ({
  ...{ email: newAddress(), submissionId: randomUUID(), language: "en" as const },
  ...differing,
});
const subscriptionsOf = (email: string) =>
  db.subscription.findMany({ where: { subscriber: { email } }, orderBy: { id: "asc" } });
const lettersTo = async (recipientEmail: string) =>
  (await db.mail.findMany({ where: { recipientEmail }, orderBy: { id: "asc" } })).map(({ template }) => template);
const confirm = (id: string) => confirmSubscription({ token: signToken("subscription-confirm", id) }, ctx);
const manage = (id: string) => signToken("subscriptions-manage", id);
const actionsOn = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(
    ({ action, actingRole, actorId }) => [action, actingRole, actorId],
  );

describe("subscribing", () => {
  test("takes the wish down, asks the address to confirm itself, and tells nothing before", async () => {
    const talk = await makeTalk();
    const input = form({ language: "ar" });
    await followTalk({ ...input, slug: talk.slug }, ctx);
    const [row] = await subscriptionsOf(input.email);
    expect(row).toMatchObject({ talkId: talk.id, query: "", confirmedAt: null, locale: "ar" });
    expect(await lettersTo(input.email)).toEqual(["subscription-confirm"]);
    expect(await db.mail.findFirst({ where: { recipientEmail: input.email } })).toMatchObject({ locale: "ar" });
    expect(await actionsOn(row?.id ?? "")).toEqual([["subscription.create", "visitor", null]]);
  });

  test("a repeated submit makes one subscription and one letter, also at the same moment", async () => {
    const talk = await makeTalk();
    const input = { ...form(), slug: talk.slug };
    await Promise.all([1, 2, 3].map(() => followTalk(input, ctx)));
    await followTalk(input, ctx);
    expect(await subscriptionsOf(input.email)).toHaveLength(1);
    expect(await lettersTo(input.email)).toEqual(["subscription-confirm"]);
  });

  test("an address that is subscribed gets the same answer, and a letter that says what is so", async () => {
    const input = form();
    const first = await followCalendar({ ...input, query: "level=global" }, ctx);
    const [row] = await subscriptionsOf(input.email);
    await confirm(row?.id ?? "");
    const again = { ...form({ email: input.email }), query: "level=global" };
    expect(await followCalendar(again, ctx)).toEqual(first);
    expect(await subscriptionsOf(input.email)).toHaveLength(1);
    expect(await lettersTo(input.email)).toEqual([
      "subscription-confirm",
      "subscription-confirmed",
      "subscription-confirmed",
    ]);
  });

  test("one filter is one subscription however it was written; state, period and nonsense are left out", async () => {
    const { email } = form();
    const queries = ["region=africa&level=regional", "level=regional&region=africa&status=held&from=2026-01-01&zz=1"];
    for (const query of queries) await followCalendar({ ...form({ email }), query }, ctx);
    expect((await subscriptionsOf(email)).map(({ query }) => query)).toEqual(["level=regional&region=africa"]);
  });

  test("an unlisted talk and one that does not exist are the same: not found, and no address is kept", async () => {
    const talk = await makeTalk({ listing: "unlisted" });
    for (const slug of [talk.slug, "no-such-talk"]) {
      const input = form();
      expect(await failureOf(followTalk({ ...input, slug }, ctx))).toMatchObject({ kind: "not-found" });
      expect(await db.subscriber.count({ where: { email: input.email } })).toBe(0);
    }
  });

  test("the letter to an address unconfirmed holds nothing that the sender wrote", async () => {
    const input = form();
    await followCalendar({ ...input, query: "q=buy+cheap+https%3A%2F%2Fevil.example&region=africa" }, ctx);
    const mail = await db.mail.findFirstOrThrow({ where: { recipientEmail: input.email } });
    const letter = await renderMail(mail);
    expect(letter.text).toContain("talks with region: Africa");
    expect(letter.subject + letter.html + letter.text).not.toMatch(/cheap|evil/);
  });

  test("an address gets at most five letters in a quarter of an hour, whatever network asks", async () => {
    const email = newAddress();
    const limit = (n: number) => limitGuest("subscribe", { email, networkAddress: `192.0.2.${n}`, now: ctx.now });
    for (let n = 0; n < 5; n += 1) await limit(n);
    expect(await failureOf(limit(9))).toMatchObject({ kind: "rate-limited" });
  });
});

describe("confirming", () => {
  test("twice at once is confirmed once, in the language of the subscription", async () => {
    const { id, email } = await makeSubscription({ confirmed: false });
    await db.subscription.update({ where: { id }, data: { locale: "fr" } });
    await Promise.all([confirm(id), confirm(id)]);
    await confirm(id);
    expect(await lettersTo(email)).toEqual(["subscription-confirmed"]);
    expect(await actionsOn(id)).toEqual([["subscription.confirm", "visitor", null]]);
    expect(await db.subscriber.findFirst({ where: { email } })).toMatchObject({ locale: "fr" });
  });

  test("opening the link changes nothing and says what is to be confirmed", async () => {
    const talk = await makeTalk();
    const { id } = await makeSubscription({ talkId: talk.id, confirmed: false });
    const found = await subscriptionBehindLink(signToken("subscription-confirm", id), ctx.now);
    expect(found).toMatchObject({ isConfirmed: false, talk: { title: talk.title } });
    expect(await db.subscription.findUnique({ where: { id } })).toMatchObject({ confirmedAt: null });
    await db.talk.update({ where: { id: talk.id }, data: { listing: "unlisted" } });
    expect(await subscriptionBehindLink(signToken("subscription-confirm", id), ctx.now)).toMatchObject({ talk: null });
  });

  test.each([
    ["expired", (id: string) => signToken("subscription-confirm", id, { expiresAt: ctx.now })],
    ["of another purpose", (id: string) => signToken("subscriptions-manage", id)],
    ["changed", (id: string) => `${signToken("subscription-confirm", id)}x`],
    ["of something that is gone", () => signToken("subscription-confirm", randomUUID())],
    ["empty", () => ""],
  ])("a link that is %s confirms nothing", async (_name, tokenOf) => {
    const { id } = await makeSubscription({ confirmed: false });
    const token = tokenOf(id);
    expect(await failureOf(confirmSubscription({ token }, ctx))).toMatchObject({ kind: "gone" });
    expect(await subscriptionBehindLink(token, ctx.now)).toBeNull();
    expect(await db.subscription.findUnique({ where: { id } })).toMatchObject({ confirmedAt: null });
  });
});

describe("ending", () => {
  test("one of two leaves the other; the last one takes the address along, letters too", async () => {
    const talk = await makeTalk();
    const first = await makeSubscription({ talkId: talk.id });
    const second = await makeSubscription({ email: first.email });
    await confirmLetter(first.email);
    const token = manage(first.subscriberId);
    await endSubscription({ token, id: first.id }, ctx);
    expect(await subscriptionsBehindLink(token, ctx.now)).toMatchObject([{ id: second.id }]);
    expect(await lettersTo(first.email)).toHaveLength(1);
    await endSubscription({ token, id: second.id }, ctx);
    expect(await db.subscriber.count({ where: { email: first.email } })).toBe(0);
    expect(await lettersTo(first.email)).toEqual([]);
    expect(await actionsOn(first.id)).toEqual([["subscription.end", "visitor", null]]);
    expect(await subscriptionsBehindLink(token, ctx.now)).toEqual([]);
  });

  test("nobody ends what belongs to another", async () => {
    const [mine, theirs] = [await makeSubscription(), await makeSubscription()];
    await endSubscription({ token: manage(mine.subscriberId), id: theirs.id }, ctx);
    expect(await db.subscription.count({ where: { id: theirs.id } })).toBe(1);
    const foreign = signToken("subscription-confirm" satisfies LinkPurpose, theirs.subscriberId);
    expect(await failureOf(endAllSubscriptions({ token: foreign }, ctx))).toMatchObject({ kind: "gone" });
    expect(await subscriptionsBehindLink(foreign, ctx.now)).toBeNull();
  });

  test("everything at once, twice at the same moment", async () => {
    const { subscriberId, email } = await makeSubscription();
    await makeSubscription({ email, query: "level=global" });
    await Promise.all([1, 2].map(() => endAllSubscriptions({ token: manage(subscriberId) }, ctx)));
    expect(await db.subscriber.count({ where: { email } })).toBe(0);
  });
});

/** A letter that was sent before. */
async function confirmLetter(recipientEmail: string): Promise<void> {
  await db.mail.create({
    data: {
      ...{ template: "subscription-confirmed", recipientEmail, locale: "en", props: {}, occurrence: randomUUID() },
      ...{ messageId: randomUUID(), status: "sent" },
    },
  });
}

describe("one click in a mail program", () => {
  const address = (token: string) => `https://talks.test.example/api/subscriptions/unsubscribe?token=${token}`;
  const post = (token: string, body: BodyInit = new URLSearchParams({ "List-Unsubscribe": "One-Click" })) =>
    POST(new Request(address(token), { method: "POST", body }));

  test("ends everything, also when the program presses twice or sends a form of parts", async () => {
    const { subscriberId, email } = await makeSubscription();
    expect((await post(manage(subscriberId))).status).toBe(200);
    expect(await db.subscriber.count({ where: { email } })).toBe(0);
    expect((await post(manage(subscriberId))).status).toBe(200);
    const other = await makeSubscription();
    const parts = new FormData();
    parts.set("List-Unsubscribe", "One-Click");
    expect((await post(manage(other.subscriberId), parts)).status).toBe(200);
    expect(await db.subscriber.count({ where: { email: other.email } })).toBe(0);
  });

  test("does nothing without the word, with a wrong token, or with a body too large", async () => {
    const { subscriberId, email } = await makeSubscription();
    const token = manage(subscriberId);
    expect((await post(token, new URLSearchParams({ other: "x" }))).status).toBe(400);
    expect((await post(token, "rubbish\0")).status).toBe(400);
    expect((await post(`${token}x`)).status).toBe(404);
    const large = new Request(address(token), { method: "POST", headers: { "content-length": "99999" }, body: "x" });
    expect((await POST(large)).status).toBe(413);
    expect(await db.subscriber.count({ where: { email } })).toBe(1);
  });

  test("opened in a browser it ends nothing and leads to the page in the language of the subscriber", async () => {
    const { subscriberId, email } = await makeSubscription({ locale: "ar" });
    const token = manage(subscriberId);
    const answer = await GET(new Request(address(token)));
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `https://talks.test.example/ar/subscribe/manage?token=${token}`,
    ]);
    expect(await db.subscriber.count({ where: { email } })).toBe(1);
    expect((await GET(new Request(address("rubbish")))).status).toBe(404);
  });
});

test("what nobody confirmed in seven days is forgotten with its letters, and nothing else is", async () => {
  const created = new Date("2026-11-21T09:00:00Z");
  const waiting = await makeSubscription({ confirmed: false });
  const told = await makeSubscription();
  const half = await makeSubscription({ email: told.email, query: "level=global", confirmed: false });
  await db.subscription.updateMany({ data: { createdAt: created } });
  await confirmLetter(waiting.email);
  const left = async () => (await db.subscription.findMany({ select: { id: true } })).map(({ id }) => id);

  await forgetSubscribers(new Date("2026-11-28T09:00:00Z"));
  expect(await left()).toEqual(expect.arrayContaining([waiting.id, told.id, half.id]));
  for (let night = 0; night < 2; night += 1) await forgetSubscribers(new Date("2026-11-28T09:00:01Z"));
  expect(await left()).toContain(told.id);
  expect(await left()).not.toContain(half.id);
  expect(await db.subscriber.count({ where: { email: waiting.email } })).toBe(0);
  expect(await lettersTo(waiting.email)).toEqual([]);
});

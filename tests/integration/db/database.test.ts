import { describe, expect, test } from "vitest";
import { db, inTransaction } from "@/lib/db/client";
import { breaks, brokenConstraint } from "@/lib/db/constraint";
import { asOwner, useDatabase } from "../../support/database";

useDatabase();

describe("transactions", () => {
  test("everything of a transaction is undone when its work throws", async () => {
    const failing = inTransaction(async (tx) => {
      await tx.person.create({ data: { email: "undone@example.org", name: "Undone" } });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await db.person.count({ where: { email: "undone@example.org" } })).toBe(0);
  });
});

describe("a crowd of writers", () => {
  test("is served in turn, and leaves room for readers", async () => {
    const slow = () => inTransaction((tx) => tx.$queryRaw`SELECT pg_sleep(0.05)::text`);
    let writing = true;
    const crowd = Promise.all(Array.from({ length: 150 }, slow)).finally(() => {
      writing = false;
    });
    let read = 0;
    while (writing) {
      await db.$queryRaw`SELECT 1`;
      read += 1;
    }
    expect(await crowd).toHaveLength(150);
    expect(read).toBeGreaterThan(10);
  });
});

describe("times", () => {
  test("an instant comes back as it went in, whatever the zone of the server", async () => {
    const [{ name } = { name: "" }] = await asOwner<{ name: string }>("SELECT current_database() AS name");
    await asOwner(`ALTER DATABASE "${name}" SET timezone = 'Asia/Kathmandu'`);
    await db.$disconnect();
    const createdAt = new Date("2027-03-28T00:59:59.250Z");
    const { id } = await db.person.create({ data: { email: "zone@example.org", name: "Zone", createdAt } });
    const stored = await db.$queryRaw<{ utc: string }[]>`
      SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') AS utc FROM person WHERE id = ${id}::uuid`;
    expect(stored[0]?.utc).toBe("2027-03-28T00:59:59.250");
    expect((await db.person.findUniqueOrThrow({ where: { id } })).createdAt).toEqual(createdAt);
  });
});

describe("broken constraints", () => {
  test("a unique index is named", async () => {
    const person = { email: "twice@example.org", name: "Twice" };
    await db.person.create({ data: person });
    const error = await db.person.create({ data: { ...person, email: "TWICE@example.org" } }).catch((e: unknown) => e);
    expect(brokenConstraint(error)).toEqual({ kind: "unique", constraint: "person_email_key" });
    expect(breaks(error, "person_email_key")).toBe(true);
  });

  test("a check is named, inside a transaction too", async () => {
    const error = await inTransaction((tx) =>
      tx.organization.create({ data: { name: "X", slug: "x", kind: "member_state" } }),
    ).catch((e: unknown) => e);
    expect(brokenConstraint(error)).toEqual({ kind: "check", constraint: "organization_country_of_state" });
  });

  test("a missing value is named by its column, also in raw SQL", async () => {
    const error = await db.$executeRaw`INSERT INTO organization (id) VALUES (gen_random_uuid())`.catch(
      (e: unknown) => e,
    );
    expect(brokenConstraint(error)).toEqual({ kind: "not-null", fields: ["slug"] });
  });

  test("anything else is no broken constraint", async () => {
    expect(brokenConstraint(new Error("x"))).toBeUndefined();
    expect(brokenConstraint(await db.$queryRaw`SELECT 1/0`.catch((e: unknown) => e))).toBeUndefined();
  });
});

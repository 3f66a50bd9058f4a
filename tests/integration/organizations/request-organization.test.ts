import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { requestOrganization } from "@/lib/organizations/request-organization";
import { requestOrganizationSchema } from "@/lib/organizations/request-schema";
import { readOwnProposal } from "@/lib/proposals/queries";
import { contextOf, makeActor, makeOrganization } from "../../factories/people";
import { makeDraft, makeSubmitted, proposalRow } from "../../factories/proposal";
import { useDatabase } from "../../support/database";
import { failureOf } from "../../support/failures";

useDatabase();

const ask = (actor: Actor, proposal: { id: string; version: number }, differing: object = {}) =>
  requestOrganization(
    requestOrganizationSchema.parse({
      ...{ id: proposal.id, version: proposal.version, name: "Puente Solidario", kind: "stakeholder" },
      ...{ category: "diasporas", website: "https://puente.example.org", reason: "It accompanies families." },
      ...differing,
    }),
    contextOf(actor),
  );

describe("asking for an organization", () => {
  test("makes it the lead of the proposal, not verified, and gives nobody the right to act for it", async () => {
    const author = await makeActor("partner");
    const draft = await makeDraft(author);
    const { id } = await ask(author, draft);
    expect(await db.organization.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ name: "Puente Solidario", unverified: true, requestedById: author.personId, category: "diasporas" },
      ...{ website: "https://puente.example.org", requestReason: "It accompanies families.", slug: "puente-solidario" },
    });
    expect(await proposalRow(draft.id)).toMatchObject({ organizationId: id, version: draft.version + 1 });
    expect((await readOwnProposal(author, draft.id))?.content.organization?.name).toBe("Puente Solidario");
    expect(await db.membership.count({ where: { organizationId: id } })).toBe(0);
    const audited = { subjectId: id, action: "organization.requestOrganization" };
    expect(await db.auditEntry.count({ where: audited })).toBe(1);
  });

  test("a name that is there is refused; one that is alike is named first, and taken when the person says so", async () => {
    const author = await makeActor("partner");
    const draft = await makeDraft(author);
    await makeOrganization("stakeholder", { name: "Red de Mujeres Migrantes" });
    expect(await failureOf(ask(author, draft, { name: "RED DE MUJERES MIGRANTES", isNew: true }))).toMatchObject({
      fields: { name: { key: "co-organizers.request.errors.there" } },
    });
    const alike = { name: "Red de Mujeres Migrantes del Sur" };
    expect(await failureOf(ask(author, draft, alike))).toMatchObject({
      fields: { isNew: { values: { names: "“Red de Mujeres Migrantes”" } } },
    });
    await ask(author, draft, { ...alike, isNew: true });
    expect(await db.organization.count({ where: alike })).toBe(1);
  });

  test("two who ask for the same at once: one organization, the other is told", async () => {
    const authors = await Promise.all([makeActor("partner"), makeActor("partner")]);
    const name = "Faro de las Familias";
    const results = await Promise.allSettled(
      authors.map(async (author) => ask(author, await makeDraft(author), { name })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.organization.count({ where: { name } })).toBe(1);
  });

  test("not for another's proposal, not once it was handed in, not from a stale page; then nothing is kept", async () => {
    const author = await makeActor("partner");
    const draft = await makeDraft(author);
    const name = "Nadie";
    expect(await failureOf(ask(await makeActor("partner"), draft, { name }))).toMatchObject({ kind: "not-found" });
    expect(await failureOf(ask(author, { ...draft, version: 9 }, { name }))).toMatchObject({ kind: "stale" });
    expect(await failureOf(ask(author, await makeSubmitted(author), { name }))).toMatchObject({ kind: "forbidden" });
    expect(await db.organization.count({ where: { name } })).toBe(0);
  });

  test("no State, no stakeholder without a category, no address that is none", () => {
    const valid = { id: "x", version: 1, name: "A", kind: "un_entity", reason: "b" };
    expect(requestOrganizationSchema.safeParse(valid).success).toBe(true);
    for (const wrong of [
      { kind: "member_state" },
      { kind: "stakeholder" },
      { website: "javascript:alert(1)" },
      { name: " " },
    ]) {
      expect(requestOrganizationSchema.safeParse({ ...valid, ...wrong }).success).toBe(false);
    }
  });
});

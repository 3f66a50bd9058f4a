import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { forbidden, invalid, notFound } from "@/lib/errors";
import { organizationCalled } from "@/lib/organizations/find-by-name";
import { changeWorkstream } from "./change-workstream";
import type { AddCoLeadInput, AddLeadInput, RemoveCoLeadInput, RemoveLeadInput } from "./desk-schema";

/** Names an organization as co-lead; one that no source confirmed yet is confirmed by it. */
export function addCoLead(input: AddCoLeadInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return changeWorkstream(input, ctx, async (tx, { id: workstreamId }) => {
    const { id: organizationId, name } = await organizationCalled(tx, input.organization, "organization");
    const known = await tx.workstreamCoLead.findUnique({
      where: { workstreamId_organizationId: { workstreamId, organizationId } },
      select: { unverified: true },
    });
    if (known && !known.unverified) throw invalid({ organization: { key: "admin.workstreams.errors.coLeadsAlready" } });
    return {
      ...{ verb: "addCoLead", reason: name, changedFields: ["coLeads"] },
      write: () =>
        tx.workstreamCoLead.upsert({
          where: { workstreamId_organizationId: { workstreamId, organizationId } },
          create: { workstreamId, organizationId },
          update: { unverified: false },
          select: { id: true },
        }),
    };
  });
}

/** Ends the co-lead of an organization. */
export function removeCoLead(input: RemoveCoLeadInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  return changeWorkstream(input, ctx, async (tx, { id: workstreamId }) => {
    const coLead = await tx.workstreamCoLead.findUnique({
      where: { id: input.coLeadId, workstreamId },
      select: { id: true, organization: { select: { name: true } } },
    });
    if (!coLead) throw notFound();
    return {
      ...{ verb: "removeCoLead", reason: coLead.organization.name, changedFields: ["coLeads"] },
      write: () => tx.workstreamCoLead.deleteMany({ where: { id: coLead.id } }),
    };
  });
}

/**
 * Makes somebody lead of a workstream. They need an account: invite them first.
 * @throws ExpectedFailure `invalid` for an address without an account, `forbidden` for oneself
 */
export function addLead(input: AddLeadInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const { actor, requestId } = ctx;
  return changeWorkstream(input, ctx, async (tx, { id: workstreamId }) => {
    const person = await tx.person.findUnique({
      where: { email: input.email },
      select: { id: true, suspendedAt: true, mergedIntoId: true },
    });
    if (!person || person.suspendedAt || person.mergedIntoId) {
      throw invalid({ email: { key: "admin.workstreams.errors.noAccount" } });
    }
    if (!can(actor, "person.changeLeads", person)) throw forbidden();
    const already = await tx.workstreamLead.findFirst({
      where: { workstreamId, personId: person.id },
      select: { id: true },
    });
    if (already) throw invalid({ email: { key: "admin.workstreams.errors.leadsAlready" } });
    return {
      ...{ verb: "addLead", changedFields: ["leads"] },
      write: async () => {
        await tx.workstreamLead.create({ data: { workstreamId, personId: person.id }, select: { id: true } });
        await tx.person.update({ where: { id: person.id }, data: { version: { increment: 1 } }, select: { id: true } });
        await appendAudit(tx, {
          ...{ actor, requestId, action: "person.makeLead", subjectType: "person", subjectId: person.id },
          changedFields: ["workstreams"],
          reason: await titleOf(tx, workstreamId),
        });
      },
    };
  });
}

/** Ends the lead of a person. @throws ExpectedFailure `forbidden` for oneself */
export function removeLead(input: RemoveLeadInput, ctx: UseCaseContext): Promise<{ slug: string }> {
  const { actor, requestId } = ctx;
  return changeWorkstream(input, ctx, async (tx, { id: workstreamId }) => {
    const { personId } = input;
    const lead = await tx.workstreamLead.findFirst({ where: { workstreamId, personId }, select: { id: true } });
    if (!lead) throw notFound();
    if (!can(actor, "person.changeLeads", { id: personId })) throw forbidden();
    return {
      ...{ verb: "removeLead", changedFields: ["leads"] },
      write: async () => {
        await tx.workstreamLead.deleteMany({ where: { id: lead.id } });
        await tx.person.update({ where: { id: personId }, data: { version: { increment: 1 } }, select: { id: true } });
        await appendAudit(tx, {
          ...{ actor, requestId, action: "person.endLeadOf", subjectType: "person", subjectId: personId },
          changedFields: ["workstreams"],
          reason: await titleOf(tx, workstreamId),
        });
      },
    };
  });
}

async function titleOf(tx: Parameters<typeof organizationCalled>[0], id: string): Promise<string> {
  return (await tx.workstream.findUniqueOrThrow({ where: { id }, select: { title: true } })).title;
}

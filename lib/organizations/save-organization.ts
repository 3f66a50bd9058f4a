import { randomBytes } from "node:crypto";
import { can } from "@/lib/access/can";
import type { UseCaseContext } from "@/lib/actions/context";
import { appendAudit } from "@/lib/audit/append-audit";
import { inTransaction, type Tx } from "@/lib/db/client";
import { breaks } from "@/lib/db/constraint";
import { sameAs } from "@/lib/db/text-filter";
import { forbidden, invalid } from "@/lib/errors";
import { latinWords } from "@/lib/i18n/latin-words";
import { revise } from "@/lib/workflow/revise";
import { findOrganization } from "./find-organization";
import type { CreateOrganizationInput, EditOrganizationInput } from "./schema";

/**
 * Adds an organization to the directory, as verified: the secretariat itself vouches for it.
 * @throws ExpectedFailure `invalid` for a name or a country that is on record
 */
export async function createOrganization(input: CreateOrganizationInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId } = ctx;
  if (!can(actor, "organization.manage", null)) throw forbidden();
  const columns = columnsOf(input);
  return withFreeCountry(() =>
    inTransaction(async (tx) => {
      await refuseSameName(tx, columns.name, null);
      const { id } = await tx.organization.create({
        data: { ...columns, slug: await freeSlug(tx, columns.name) },
        select: { id: true },
      });
      await appendAudit(tx, {
        ...{ actor, requestId, action: "organization.create", subjectType: "organization", subjectId: id },
        changedFields: Object.keys(columns),
      });
      return { id };
    }),
  );
}

/** Corrects what the directory says. The address of an organization stays as it was. */
export async function editOrganization(input: EditOrganizationInput, ctx: UseCaseContext): Promise<{ id: string }> {
  const { actor, requestId } = ctx;
  const columns = columnsOf(input);
  return withFreeCountry(() =>
    inTransaction(async (tx) => {
      const organization = await findOrganization(tx, actor, input.id);
      await refuseSameName(tx, columns.name, organization.id);
      const changed = (Object.keys(columns) as (keyof typeof columns)[]).filter(
        (field) => columns[field] !== organization[field],
      );
      await revise(tx, "organization", {
        ...{ actor, requestId, subject: { id: organization.id, version: input.version } },
        data: columns,
        changedFields: changed,
      });
      return { id: organization.id };
    }),
  );
}

/** Only a stakeholder has a category, only a State a country; what does not belong to the kind is left out. */
function columnsOf({ name, acronym, kind, category, country }: CreateOrganizationInput) {
  const isState = kind === "member_state" || kind === "observer";
  return {
    ...{ name, kind, acronym: acronym || null },
    category: kind === "stakeholder" ? (category ?? null) : null,
    country: isState ? (country ?? null) : null,
  };
}

async function refuseSameName(tx: Tx, name: string, except: string | null): Promise<void> {
  // Two who add the same organization at once: the second waits here until the first has committed.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('organization-name'))`;
  const same = await tx.organization.findFirst({
    where: {
      name: sameAs(name),
      mergedIntoId: null,
      ...(except ? { id: { not: except } } : {}),
    },
    select: { id: true },
  });
  if (same) throw invalid({ name: { key: "admin.organizations.errors.nameTaken" } });
}

async function withFreeCountry<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (breaks(error, "organization_country_key")) {
      throw invalid({ country: { key: "admin.organizations.errors.countryTaken" } });
    }
    throw error;
  }
}

/** An address that no organization has, made of its name. */
export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const wanted = latinWords(name, 80) || "organization";
  const taken = await tx.organization.findUnique({ where: { slug: wanted }, select: { id: true } });
  return taken ? `${wanted}-${randomBytes(3).toString("hex")}` : wanted;
}

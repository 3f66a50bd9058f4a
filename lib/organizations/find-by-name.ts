import type { Tx } from "@/lib/db/client";
import { sameAs } from "@/lib/db/text-filter";
import { invalid } from "@/lib/errors";

/** How alike two names must be to be shown as perhaps the same, 0 to 1. */
const alike = 0.35;

export interface SimilarOrganization {
  id: string;
  name: string;
  acronym: string | null;
}

/**
 * Organizations with a name like this one, most alike first, or with the same acronym. Neither suspended nor merged ones.
 * @param except the organization itself, when it is on record
 */
export function similarOrganizations(
  tx: Tx,
  name: string,
  { acronym = null, except = null }: { acronym?: string | null; except?: string | null } = {},
): Promise<SimilarOrganization[]> {
  return tx.$queryRaw<SimilarOrganization[]>`
    SELECT "id", "name", "acronym" FROM "organization"
    WHERE "merged_into_id" IS NULL AND "suspended_at" IS NULL
      AND (${except}::uuid IS NULL OR "id" <> ${except}::uuid)
      AND (similarity(lower("name"), lower(${name})) >= ${alike}
        OR lower("acronym") IN (lower(${name}), lower(${acronym ?? ""})))
    ORDER BY similarity(lower("name"), lower(${name})) DESC, "name" LIMIT 5`;
}

/**
 * The organization that somebody names, by its name or acronym: the directory is too long for a list to choose from.
 * @param field name of the form's field, for the message
 * @throws ExpectedFailure `invalid` where none or several are called so, with the names that come near
 */
export async function organizationCalled(tx: Tx, words: string, field: string): Promise<{ id: string; name: string }> {
  const named = words.trim();
  const found = await tx.organization.findMany({
    where: {
      mergedIntoId: null,
      suspendedAt: null,
      OR: [{ name: sameAs(named) }, { acronym: sameAs(named) }],
    },
    take: 5,
    select: { id: true, name: true },
  });
  const [only, another] = found;
  if (only && !another) return only;
  const near = found.length > 0 ? found : await similarOrganizations(tx, named);
  const names = near.map(({ name }) => `“${name}”`).join(", ");
  throw invalid({
    [field]:
      near.length > 0
        ? { key: "admin.organizations.errors.didYouMean", values: { names } }
        : { key: "admin.organizations.errors.unknown" },
  });
}

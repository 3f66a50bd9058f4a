import type { Tx } from "@/lib/db/client";
import { exampleOrganizations } from "./data/example-people";
import { organizations } from "./data/organizations";

/** Ids of rows by the slug under which the data name them. */
export type IdsBySlug = ReadonlyMap<string, string>;

/** The directory: every State, the Network and its partners, and the invented organizations of the examples. */
export async function seedDirectory(tx: Tx, now: Date): Promise<IdsBySlug> {
  const rows = await tx.organization.createManyAndReturn({
    data: [...organizations, ...exampleOrganizations].map(
      ({ slug, name, acronym, kind, category, country, unverified }) => ({
        ...{ slug, name, acronym, kind, category, country, unverified },
        createdAt: now,
      }),
    ),
    select: { id: true, slug: true },
  });
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/**
 * The id behind a slug of the data.
 * @throws Error for a slug that the data do not have: they would point at nothing
 */
export function idOf(ids: IdsBySlug, slug: string): string {
  const id = ids.get(slug);
  if (!id) throw new Error(`the data name “${slug}”, which they do not hold`);
  return id;
}

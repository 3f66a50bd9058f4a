import type { Tx } from "@/lib/db/client";
import { dayToDate } from "@/lib/time/plain-day";
import { type ExamplePersonName, examplePeople } from "./data/example-people";
import { type IdsBySlug, idOf } from "./directory";

/** When the people of the examples came to the portal: before anything that they did there. */
const joinedDaysBefore = 900;
const dayLength = 86_400_000;

/** The people of the examples with their roles, as the secretariat would have given them. */
export async function seedPeople(
  tx: Tx,
  directory: { organizations: IdsBySlug; workstreams: IdsBySlug },
  now: Date,
): Promise<void> {
  const joined = new Date(now.getTime() - joinedDaysBefore * dayLength);
  for (const name of Object.keys(examplePeople) as ExamplePersonName[]) {
    const { email, name: fullName, locale, roles, leads, organization, focalPoint } = examplePeople[name];
    await tx.person.create({
      data: {
        email,
        name: fullName,
        locale,
        createdAt: joined,
        roleGrants: { create: roles.map((role) => ({ role, grantedAt: joined })) },
        workstreamLeads: { create: leads.map((slug) => ({ workstreamId: idOf(directory.workstreams, slug) })) },
        ...(organization && {
          memberships: {
            create: {
              organizationId: idOf(directory.organizations, organization),
              kind: focalPoint ? "focal_point" : "member",
              verifiedAt: joined,
              createdAt: joined,
              ...(focalPoint && { noteVerbaleRef: "Example note 1", noteVerbaleDate: dayToDate("2024-01-15") }),
            },
          },
        }),
      },
      select: { id: true },
    });
  }
}

import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";

interface TaggedPerson {
  suspendedAt: Date | null;
  mergedIntoId: string | null;
  invitedAt: Date | null;
  lastSignInAt: Date | null;
}

/** What is out of the ordinary about an account; nothing for one in use. */
export async function PersonState({ person }: { person: TaggedPerson }) {
  const t = await getTranslations("admin.people.states");
  if (person.mergedIntoId) return <Tag>{t("merged")}</Tag>;
  if (person.suspendedAt) return <Tag tone="bad">{t("suspended")}</Tag>;
  if (!person.lastSignInAt && person.invitedAt) return <Tag tone="info">{t("invited")}</Tag>;
  return null;
}

/** The roles of staff that a person holds, in words. */
export function staffRolesOf(person: {
  roleGrants: { role: string }[];
  _count: { workstreamLeads: number };
}): string[] {
  const granted = person.roleGrants.map(({ role }) => role.replace("_", "-"));
  const leads = person._count.workstreamLeads > 0 && !granted.includes("workstream-lead") ? ["workstream-lead"] : [];
  return [...granted, ...leads].sort();
}

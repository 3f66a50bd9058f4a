import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";

interface TaggedOrganization {
  unverified: boolean;
  requestedAt: Date | null;
  suspendedAt: Date | null;
  mergedIntoId: string | null;
}

/** What is out of the ordinary about an organization; nothing for one in use. */
export async function OrganizationState({ organization }: { organization: TaggedOrganization }) {
  const t = await getTranslations("admin.organizations.states");
  if (organization.mergedIntoId) return <Tag>{t("merged")}</Tag>;
  return (
    <>
      {organization.suspendedAt && <Tag tone="bad">{t("suspended")}</Tag>}{" "}
      {organization.unverified && <Tag tone="warn">{organization.requestedAt ? t("requested") : t("unverified")}</Tag>}
    </>
  );
}

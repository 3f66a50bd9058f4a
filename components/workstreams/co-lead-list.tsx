import { getTranslations } from "next-intl/server";

interface CoLeadListProps {
  coLeads: readonly string[];
  unconfirmed: readonly string[];
}

/** Those who co-lead a workstream; a name that no source confirmed says so. */
export async function CoLeadList({ coLeads, unconfirmed }: CoLeadListProps) {
  const t = await getTranslations("workstreams");
  if (coLeads.length + unconfirmed.length === 0) return t("coLeadsUnknown");
  return (
    <ul>
      {coLeads.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {unconfirmed.map((name) => (
        <li key={name} className="text-muted">
          <bdi>{name}</bdi> ({t("coLeadsUnknown")})
        </li>
      ))}
    </ul>
  );
}

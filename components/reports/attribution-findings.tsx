import { getTranslations } from "next-intl/server";
import type { Finding } from "@/lib/reports/attribution-check";

/** What a finding of the attribution check says: its kind and place, and the words around it. */
export async function AttributionFinding({ finding }: { finding: Finding }) {
  const t = await getTranslations("reports.attribution");
  const [list, index, part] = finding.field.split(".");
  const field = part === undefined ? t(`fields.${list}`) : t(`fields.${part}`, { number: Number(index) + 1 });
  return (
    <>
      <span className="font-semibold">{t("place", { kind: t(`kinds.${finding.kind}`), field })}</span>
      <span className="block" dir="auto">
        {finding.before && "… "}
        {finding.before}
        <mark className="bg-warn-soft font-bold text-ink">{finding.match}</mark>
        {finding.after}
        {finding.after && " …"}
      </span>
    </>
  );
}

/** The findings as the author sees them: to be rewritten before anybody else has to resolve them. */
export async function AttributionFindings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="mt-3 list-disc space-y-3 ps-5">
      {findings.map((finding) => (
        <li key={finding.id}>
          <AttributionFinding finding={finding} />
        </li>
      ))}
    </ul>
  );
}

import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { publishReportAction } from "@/lib/reports/actions";
import type { Finding } from "@/lib/reports/attribution-check";
import { AttributionFinding } from "./attribution-findings";

interface PublishFormProps {
  id: string;
  version: number;
  /** The talk was held under the Chatham House Rule. */
  closed: boolean;
  findings: readonly Finding[];
}

/** Clears and publishes a report; that of a closed talk only after each place that may tell somebody was looked at. */
export async function PublishForm({ id, version, closed, findings }: PublishFormProps) {
  const t = await getTranslations("reports");
  return (
    <ActionForm action={publishReportAction}>
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
      {closed && findings.length === 0 && <p>{t("attribution.none")}</p>}
      {findings.length > 0 && (
        <CheckboxGroup
          name="resolved"
          label={t("attribution.resolve")}
          hint={t("attribution.intro")}
          choices={findings.map((finding) => ({ value: finding.id, label: <AttributionFinding finding={finding} /> }))}
        />
      )}
      <p className="text-muted">{t(closed ? "desk.publishHintClosed" : "desk.publishHint")}</p>
      <SubmitButton>{t("desk.publish")}</SubmitButton>
    </ActionForm>
  );
}

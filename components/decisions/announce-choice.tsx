import { getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import type { Outcome } from "@/lib/decisions/outcome";
import type { DecisionView } from "@/lib/decisions/queries";

interface AnnounceChoiceProps {
  outcome: Outcome;
  /** The held decision that this one would take the place of. */
  held: DecisionView | null;
}

/** What every form of a decision asks: tell the proposer now, or hold it. Held is the choice where one is held already. */
export async function AnnounceChoice({ outcome, held }: AnnounceChoiceProps) {
  const t = await getTranslations("decisions.announce");
  return (
    <>
      <HiddenField name="outcome" value={outcome} />
      {held && <HiddenField name="decisionId" value={held.id} />}
      {held && <HiddenField name="decisionVersion" value={held.version} />}
      <RadioGroup
        name="announce"
        label={t("label")}
        choices={[
          { value: "now", label: t("now"), hint: t("nowHint") },
          { value: "later", label: t("later"), hint: t("laterHint") },
        ]}
        defaultValue={held ? "later" : "now"}
      />
    </>
  );
}

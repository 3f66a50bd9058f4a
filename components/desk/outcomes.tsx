import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type OutcomeGroup, type OutcomeRow, outcomeGroups } from "@/lib/desk/dashboard-view";
import { noOrganization } from "@/lib/proposals/desk-filters";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { regionIds } from "@/lib/reference/regions";
import { talkLevels } from "@/lib/reference/talk-terms";
import { pageWording } from "@/lib/wording/page-wording";
import { OutcomeTable } from "./outcome-table";

/** The order in which the values of a group are always listed. */
const order: Record<OutcomeGroup, readonly string[]> = {
  level: talkLevels,
  region: regionIds,
  objective: objectiveNumbers.map(String),
  proposer: [...organizationKinds, noOrganization],
};

/** What became of proposals by level, region, objective and proposer: a table each. */
export async function Outcomes({ rows }: { rows: readonly OutcomeRow[] }) {
  const [reference, talk, queue, wording] = await Promise.all([
    getTranslations("reference"),
    getTranslations("talk-page"),
    getTranslations("queue"),
    pageWording(),
  ]);
  const names: Record<OutcomeGroup, (value: string) => ReactNode> = {
    level: (value) => reference(`levels.${value}`),
    region: (value) => reference(`regions.${value}`),
    objective: (value) => {
      const title = wording.objectiveShortTitle(Number(value));
      return (
        <>
          {talk("objective", { number: Number(value) })} <bdi lang={title.lang}>{title.text}</bdi>
        </>
      );
    },
    proposer: (value) => (value === noOrganization ? queue("unlisted") : reference(`organizationKinds.${value}`)),
  };
  return (
    <div className="space-y-8">
      {outcomeGroups.map((group) => {
        const found = order[group].flatMap((value) => rows.filter((row) => row.group === group && row.value === value));
        return found.length > 0 && <OutcomeTable key={group} group={group} rows={found} nameOf={names[group]} />;
      })}
    </div>
  );
}

import { getLocale, getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { PledgeLine } from "@/lib/pledges/queries";
import { PledgeLight } from "./pledge-light";
import { PledgeStatusTag } from "./pledge-status-tag";
import { PledgingName } from "./pledging-name";

interface PledgeLinesProps {
  pledges: readonly PledgeLine[];
  /** Where the pages of the pledges are, after the language. */
  room?: "pledges" | "my/pledges" | "desk/pledges";
}

/** Pledges in a list: who, what, and how it stands. */
export async function PledgeLines({ pledges, room = "pledges" }: PledgeLinesProps) {
  const [t, common, locale] = await Promise.all([getTranslations("pledges"), getTranslations("common"), getLocale()]);
  return (
    <ul>
      {pledges.map((pledge) => (
        <li key={pledge.reference} className="border-t border-line py-4">
          <p className="text-sm text-muted">
            {pledge.reference} · <PledgingName organization={pledge.organization} />
          </p>
          <p className="text-lg font-semibold">
            <a href={`/${locale}/${room}/${pledge.reference}`} dir="auto">
              {pledge.title}
            </a>
          </p>
          {pledge.forms.length > 0 && (
            <p className="text-sm text-muted">{pledge.forms.map((form) => t(`forms.${form}`)).join(" · ")}</p>
          )}
          <p className="mt-2 flex flex-wrap gap-2">
            <PledgeStatusTag status={pledge.status} />
            {pledge.light && pledge.light !== "done" && <PledgeLight light={pledge.light} />}
            {pledge.example && <Tag tone="warn">{common("example")}</Tag>}
          </p>
        </li>
      ))}
    </ul>
  );
}

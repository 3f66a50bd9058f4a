import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { isNarrowed, type ListFilter } from "@/lib/lists/list-filter";

interface EmptyListProps {
  list: "reports" | "pledges" | "practices";
  filter: ListFilter;
}

/** Says that nothing was found, and where a reader may go from here. */
export async function EmptyList({ list, filter }: EmptyListProps) {
  const [t, locale] = await Promise.all([getTranslations("library"), getLocale()]);
  const objectives = filter.chosen.objective ?? [];
  const [only] = objectives;
  const isOneObjective = objectives.length === 1 && only !== undefined;
  const title = isOneObjective
    ? t(`${list}.emptyObjective`, { number: Number(only) })
    : t(isNarrowed(filter) ? `${list}.emptyFiltered` : `${list}.empty`);
  const query = isOneObjective ? `?objective=${only}` : "";
  return (
    <EmptyState title={title}>
      {!isNarrowed(filter) && <p className="mb-2">{t(`${list}.emptyHint`)}</p>}
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {isNarrowed(filter) && (
          <li>
            <a href={`/${locale}/${list}`}>{t(`${list}.all`)}</a>
          </li>
        )}
        <li>
          <a href={`/${locale}/calendar${query}`}>{t(isOneObjective ? "talksOnObjective" : "allTalks")}</a>
        </li>
        <li>
          <a href={`/calendar.ics${query}`}>{t(isOneObjective ? "subscribeObjective" : "subscribe")}</a>
        </li>
      </ul>
    </EmptyState>
  );
}

import { getLocale, getTranslations } from "next-intl/server";
import { ListFrame } from "@/components/lists/list-frame";
import { PledgeLines } from "@/components/pledges/pledge-lines";
import { listQuery } from "@/lib/lists/list-filter";
import { type PledgeListFilter, pledgesPerPage, pledgeTerms } from "@/lib/pledges/pledge-list";
import type { PledgeLibrary as Library } from "@/lib/pledges/remembered-pledges";
import { trafficLights } from "@/lib/pledges/traffic-light";
import { publicPledgeStates } from "@/lib/pledges/workflow";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { pledgeForms } from "@/lib/reference/pledge-forms";
import { EmptyList } from "./empty-list";
import { facetGroups } from "./facet-groups";
import { orderGroup } from "./order-group";

interface PledgeLibraryProps {
  library: Library;
  filter: PledgeListFilter;
  page: number;
  ignored: readonly string[];
}

/** The public pledges, with their filters. */
export async function PledgeLibrary({ library, filter, page, ignored }: PledgeLibraryProps) {
  const [t, pledges, reference, locale, groups] = await Promise.all([
    getTranslations("library"),
    getTranslations("pledges"),
    getTranslations("reference"),
    getLocale(),
    facetGroups(filter, library),
  ]);
  return (
    <ListFrame
      title={pledges("title")}
      lead={pledges("lead")}
      found={pledges("found", { count: library.total })}
      hasIgnored={ignored.length > 0}
      page={page}
      perPage={pledgesPerPage}
      total={library.total}
      query={listQuery(pledgeTerms, filter)}
      empty={<EmptyList list="pledges" filter={filter} />}
      facets={{
        path: `/${locale}/pledges`,
        text: { name: "q", label: t("pledges.words"), value: filter.words },
        groups: [
          groups.words("status", t("groups.status"), publicPledgeStates, (state) => pledges(`state.${state}`)),
          groups.words("light", t("groups.light"), trafficLights, (light) => pledges(`light.${light}`)),
          groups.objective(),
          groups.words("form", pledges("form"), pledgeForms, (form) => pledges(`forms.${form}`)),
          groups.words("kind", t("groups.kind"), organizationKinds, (kind) => reference(`organizationKinds.${kind}`)),
          groups.country(t("groups.pledgingState")),
          groups.workstream(),
          groups.year(t("groups.confirmedYear")),
        ],
        order: await orderGroup(pledgeTerms.orders, filter.order),
      }}
    >
      <PledgeLines pledges={library.pledges} />
    </ListFrame>
  );
}

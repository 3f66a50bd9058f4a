import { getLocale, getTranslations } from "next-intl/server";
import { ListFrame } from "@/components/lists/list-frame";
import { PracticeLines } from "@/components/practices/practice-lines";
import { listQuery } from "@/lib/lists/list-filter";
import { type PracticeFilter, practicesPerPage, practiceTerms } from "@/lib/practices/practice-list";
import type { PracticeLibrary as Library } from "@/lib/practices/remembered-practices";
import { publicPracticeStates } from "@/lib/practices/workflow";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { EmptyList } from "./empty-list";
import { facetGroups } from "./facet-groups";
import { orderGroup } from "./order-group";

interface PracticeLibraryProps {
  library: Library;
  filter: PracticeFilter;
  page: number;
  ignored: readonly string[];
}

/** The public practices, with their filters. */
export async function PracticeLibrary({ library, filter, page, ignored }: PracticeLibraryProps) {
  const [t, practices, reference, locale, groups] = await Promise.all([
    getTranslations("library"),
    getTranslations("practices"),
    getTranslations("reference"),
    getLocale(),
    facetGroups(filter, library),
  ]);
  return (
    <ListFrame
      title={practices("title")}
      lead={practices("lead")}
      found={t("practices.found", { count: library.total })}
      hasIgnored={ignored.length > 0}
      page={page}
      perPage={practicesPerPage}
      total={library.total}
      query={listQuery(practiceTerms, filter)}
      empty={<EmptyList list="practices" filter={filter} />}
      facets={{
        path: `/${locale}/practices`,
        text: { name: "q", label: t("practices.words"), value: filter.words },
        groups: [
          groups.words("status", t("groups.hubStatus"), publicPracticeStates, (state) => practices(`state.${state}`)),
          groups.objective(),
          groups.country(t("groups.country")),
          groups.words("kind", t("groups.kind"), organizationKinds, (kind) => reference(`organizationKinds.${kind}`)),
          groups.workstream(),
          groups.year(t("groups.talkYear")),
        ],
        order: await orderGroup(practiceTerms.orders, filter.order),
      }}
    >
      <PracticeLines practices={library.practices} />
    </ListFrame>
  );
}

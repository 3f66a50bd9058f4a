import { getTranslations } from "next-intl/server";
import type { FacetChoice, FacetGroup } from "@/components/lists/facet-props";
import { Facets } from "@/components/lists/facets";
import type { FacetCounts } from "@/lib/lists/read-list";
import {
  attentions,
  type DeskFilters,
  deskStates,
  noOrganization,
  noReviewer,
  noWorkstream,
  ownReviewer,
  pageSizes,
  type QueueFacet,
  waitingDays,
} from "@/lib/proposals/desk-filters";
import { objectiveNumbers } from "@/lib/reference/objectives";
import { organizationKinds } from "@/lib/reference/organization-kinds";
import { regionIds } from "@/lib/reference/regions";
import { talkLevels } from "@/lib/reference/talk-terms";
import { pageWording } from "@/lib/wording/page-wording";

interface QueueFacetsProps {
  /** Address of the queue. */
  path: string;
  filters: DeskFilters;
  counts: FacetCounts;
  workstreams: readonly { slug: string; title: string }[];
  reviewers: readonly { id: string; name: string }[];
}

type Word = Pick<FacetChoice, "value" | "label" | "lang" | "prefix">;

/** Narrows the queue, each value with how many proposals it would find. An ordinary form that asks for an address. */
export async function QueueFacets({ path, filters, counts, workstreams, reviewers }: QueueFacetsProps) {
  const [t, workflow, reference, organizations, talk, wording] = await Promise.all([
    getTranslations("queue"),
    getTranslations("workflow.proposal"),
    getTranslations("reference"),
    getTranslations("reference.organizationKinds"),
    getTranslations("talk-page"),
    pageWording(),
  ]);
  const group = (name: QueueFacet, words: readonly Word[], many = true): FacetGroup => ({
    name,
    label: t(`filters.${name}`),
    many,
    choices: words
      .map((word) => ({
        ...word,
        count: counts[name]?.[word.value] ?? 0,
        selected: filters.chosen[name].includes(word.value),
      }))
      .filter(({ count, selected }) => count > 0 || selected),
  });
  const named = <Value extends string>(values: readonly Value[], label: (value: Value) => string): Word[] =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <Facets
      path={path}
      text={{ name: "q", label: t("words"), value: filters.words }}
      keep={[
        // Without a status the queue is what waits, so a form with no state ticked says that it means all.
        { name: "status", value: "all" },
        ...(filters.order === "submitted" ? [] : [{ name: "sort", value: filters.order }]),
        ...(filters.view ? [{ name: "view", value: filters.view }] : []),
      ]}
      groups={[
        group(
          "status",
          named(deskStates, (state) => workflow(state)),
        ),
        group(
          "attention",
          named(attentions, (value) => t(`attention.${value}`)),
        ),
        group("reviewer", [
          { value: ownReviewer, label: t("reviewer.mine") },
          { value: noReviewer, label: t("reviewer.nobody") },
          ...reviewers.map(({ id, name }) => ({ value: id, label: name })),
        ]),
        group(
          "decision",
          named(["held", "none"], (value) => t(`decision.${value}`)),
          false,
        ),
        group(
          "waiting",
          named(waitingDays, (days) => t("days", { count: Number(days) })),
          false,
        ),
        group(
          "level",
          named(talkLevels, (level) => reference(`levels.${level}`)),
        ),
        group(
          "region",
          named(regionIds, (region) => reference(`regions.${region}`)),
        ),
        group("workstream", [
          ...workstreams.map(({ slug, title }) => ({ value: slug, label: title })),
          { value: noWorkstream, label: t("noWorkstream") },
        ]),
        group("proposer", [
          ...named(organizationKinds, (kind) => organizations(kind)),
          { value: noOrganization, label: t("unlisted") },
        ]),
        group(
          "objective",
          objectiveNumbers.map((number) => {
            const title = wording.objectiveShortTitle(number);
            const prefix = talk("objective", { number });
            return {
              value: String(number),
              prefix,
              label: title.text,
              lang: title.lang,
            };
          }),
        ),
      ]}
      // Always has a value and is no filter, which is what an order is to this form.
      order={{
        name: "size",
        label: t("pageSize"),
        choices: pageSizes.map((size) => ({ value: size, label: size, selected: filters.size === Number(size) })),
      }}
    />
  );
}

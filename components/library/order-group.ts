import { getTranslations } from "next-intl/server";
import type { FacetGroup } from "@/components/lists/facet-props";

/** The orders of a list as a group of choices, of which one holds. */
export async function orderGroup(
  orders: readonly ("newest" | "oldest" | "updated" | "title")[],
  chosen: string,
): Promise<FacetGroup> {
  const t = await getTranslations("library.order");
  return {
    name: "sort",
    label: t("label"),
    choices: orders.map((order) => ({ value: order, label: t(order), selected: order === chosen })),
  };
}

import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { TabLinks } from "@/components/ui/tab-links";
import { replaceViewAction } from "@/lib/desk/actions";
import type { SavedViewLine } from "@/lib/desk/saved-views";
import { givenViews, type ViewList } from "@/lib/desk/view-lists";

interface ViewTabsProps {
  list: ViewList;
  /** Address of the list. */
  path: string;
  /** Address of the views. */
  viewsPath: string;
  /** What the list shows now, as `tidyQuery` writes it. */
  query: string;
  /** Id of the saved view from which the person came. */
  viewId: string | null;
  saved: readonly SavedViewLine[];
}

/** The views of a list, given and saved, as tabs; with what can be done with the one that is shown. */
export async function ViewTabs({ list, path, viewsPath, query, viewId, saved }: ViewTabsProps) {
  const t = await getTranslations("saved-views");
  const from = saved.find(({ id }) => id === viewId);
  const current = from ?? saved.find((view) => view.query === query);
  const given = givenViews[list];
  const isGiven = given.some((view) => view.query === query);
  return (
    <>
      <TabLinks
        label={t("label")}
        tabs={[
          ...given.map((view) => ({
            href: view.query ? `${path}?${view.query}` : path,
            text: t(`given.${list}.${view.name}`),
            isCurrent: !from && view.query === query,
          })),
          ...saved.map((view) => ({
            href: `${path}?${view.query ? `${view.query}&` : ""}view=${view.id}`,
            text: view.isOwn ? view.name : `${view.name} (${t("sharedBy", { name: view.owner })})`,
            isCurrent: view === from || (!from && !isGiven && view === current),
          })),
        ]}
      />
      <div className="screen-only -mt-3 mb-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
        {from?.isOwn && from.query !== query && (
          <>
            <span>{t("changed", { name: from.name })}</span>
            <ActionButton action={replaceViewAction} values={{ id: from.id, query }} kind="quiet">
              {t("replace")}
            </ActionButton>
          </>
        )}
        {!current && !isGiven && <a href={`${viewsPath}?${new URLSearchParams({ list, query })}`}>{t("save")}</a>}
        <a href={`${viewsPath}?list=${list}`}>{t("manage")}</a>
      </div>
    </>
  );
}

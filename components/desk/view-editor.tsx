import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { Checkbox } from "@/components/forms/checkbox";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { changeViewAction, removeViewAction, saveViewAction } from "@/lib/desk/actions";
import type { SavedViewLine } from "@/lib/desk/saved-views";
import { type ViewList, viewLimits } from "@/lib/desk/view-lists";

/** Keeps the filters of a list under a name. */
export async function NewViewForm({ list, query }: { list: ViewList; query: string }) {
  const t = await getTranslations("saved-views");
  return (
    <ActionForm action={saveViewAction}>
      <HiddenField name="list" value={list} />
      <HiddenField name="query" value={query} />
      <ViewFields />
      <SubmitButton>{t("send")}</SubmitButton>
    </ActionForm>
  );
}

/** One of the person's own views: its name, whether it is shared, and the way to open or delete it. */
export async function ViewEditor({ view, path }: { view: SavedViewLine; path: string }) {
  const t = await getTranslations("saved-views");
  return (
    <li className="border-b border-line py-4">
      <h3 className="mb-3 flex flex-wrap items-baseline gap-4 text-lg">
        <bdi>{view.name}</bdi>
        <a
          href={`${path}?${view.query ? `${view.query}&` : ""}view=${view.id}`}
          aria-label={`${t("open")}: ${view.name}`}
          className="text-base font-normal"
        >
          {t("open")}
        </a>
      </h3>
      <ActionForm action={changeViewAction} className="max-w-text space-y-4">
        <HiddenField name="id" value={view.id} />
        <ViewFields view={view} />
        <SubmitButton kind="secondary">{t("change")}</SubmitButton>
      </ActionForm>
      <div className="mt-3">
        <ActionButton action={removeViewAction} values={{ id: view.id }} kind="quiet">
          {t("remove")}
        </ActionButton>
      </div>
    </li>
  );
}

async function ViewFields({ view }: { view?: SavedViewLine }) {
  const t = await getTranslations("saved-views");
  return (
    <>
      <TextField
        name="name"
        label={t("name")}
        hint={t("nameHint", { max: viewLimits.name })}
        width="medium"
        defaultValue={view?.name ?? ""}
      />
      <Checkbox name="shared" label={t("shared")} hint={t("sharedHint")} defaultChecked={view?.shared ?? false} />
    </>
  );
}

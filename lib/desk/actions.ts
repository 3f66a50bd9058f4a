"use server";

import { defineAction } from "@/lib/actions/define-action";
import { startBulkChange, undoBulkChange } from "./bulk-change";
import { startBulkSchema, undoBulkSchema } from "./bulk-schema";
import { changeView, removeView, replaceView, restoreView, saveView } from "./change-views";
import {
  changeViewSchema,
  removeViewSchema,
  replaceViewSchema,
  restoreViewSchema,
  saveViewSchema,
} from "./view-schema";

/** The list as a view shows it. */
function addressOf(locale: string, { id, list, query }: { id: string; list: string; query: string }): string {
  const wanted = new URLSearchParams(query);
  wanted.set("view", id);
  return `/${locale}/desk/${list}?${wanted}`;
}

export const saveViewAction = defineAction({
  schema: saveViewSchema,
  useCase: saveView,
  done: (view, { locale }) => ({ redirectTo: addressOf(locale, view) }),
});

export const changeViewAction = defineAction({
  schema: changeViewSchema,
  useCase: changeView,
  done: ({ list }, { locale }) => ({ redirectTo: `/${locale}/desk/views?list=${list}&done=change` }),
});

export const replaceViewAction = defineAction({
  schema: replaceViewSchema,
  useCase: replaceView,
  done: (view, { locale }) => ({ redirectTo: addressOf(locale, view) }),
});

export const removeViewAction = defineAction({
  schema: removeViewSchema,
  useCase: removeView,
  done: ({ list, changeId }, { locale }) => ({
    redirectTo: `/${locale}/desk/views?list=${list}&done=remove&change=${changeId}`,
  }),
});

export const restoreViewAction = defineAction({
  schema: restoreViewSchema,
  useCase: restoreView,
  done: (view, { locale }) => ({ redirectTo: addressOf(locale, view) }),
});

export const startBulkAction = defineAction({
  schema: startBulkSchema,
  useCase: startBulkChange,
  done: ({ changeId }, { locale }) => ({ redirectTo: `/${locale}/desk/proposals/bulk/${changeId}` }),
});

export const undoBulkAction = defineAction({
  schema: undoBulkSchema,
  useCase: undoBulkChange,
  done: ({ changeId }, { locale }) => ({ redirectTo: `/${locale}/desk/proposals/bulk/${changeId}?done=undo` }),
});

import * as z from "zod";
import { viewLimits, viewLists } from "./view-lists";

const name = z.string().trim().min(1).max(viewLimits.name);
const shared = z.boolean();

export const saveViewSchema = z.object({
  list: z.enum(viewLists),
  query: z.string().max(viewLimits.query).default(""),
  name,
  shared,
});
export type SaveViewInput = z.infer<typeof saveViewSchema>;

export const changeViewSchema = z.object({ id: z.uuid(), name, shared });
export type ChangeViewInput = z.infer<typeof changeViewSchema>;

/** The view takes over other filters, and keeps its name. */
export const replaceViewSchema = z.object({ id: z.uuid(), query: z.string().max(viewLimits.query).default("") });
export type ReplaceViewInput = z.infer<typeof replaceViewSchema>;

export const removeViewSchema = z.object({ id: z.uuid() });
export type RemoveViewInput = z.infer<typeof removeViewSchema>;

/** A removed view comes back by the change that keeps it. */
export const restoreViewSchema = z.object({ changeId: z.uuid() });
export type RestoreViewInput = z.infer<typeof restoreViewSchema>;

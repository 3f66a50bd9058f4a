import * as z from "zod";

export const workplanLimits = { title: 200, priority: 500 } as const;

const record = { id: z.uuid(), version: z.int().min(1) };
const year = z.int().min(2018).max(2100);

const period = {
  title: z.string().trim().min(1).max(workplanLimits.title),
  startYear: year,
  endYear: year,
};
const inOrder = ({ startYear, endYear }: { startYear: number; endYear: number }) => endYear >= startYear;

export const createPeriodSchema = z
  .object(period)
  .refine(inOrder, { path: ["endYear"], error: "admin.workplan.errors.endBeforeStart" });
export type CreatePeriodInput = z.output<typeof createPeriodSchema>;

export const editPeriodSchema = z
  .object({ ...record, ...period })
  .refine(inOrder, { path: ["endYear"], error: "admin.workplan.errors.endBeforeStart" });
export type EditPeriodInput = z.output<typeof editPeriodSchema>;

const title = z.string().trim().min(1).max(workplanLimits.priority);
export const addPrioritySchema = z.object({ ...record, title });
export type AddPriorityInput = z.output<typeof addPrioritySchema>;
export const editPrioritySchema = z.object({ ...record, priorityId: z.uuid(), title });
export type EditPriorityInput = z.output<typeof editPrioritySchema>;
export const retirePrioritySchema = z.object({ ...record, priorityId: z.uuid(), retired: z.boolean() });
export type RetirePriorityInput = z.output<typeof retirePrioritySchema>;
export const movePrioritySchema = z.object({ ...record, priorityId: z.uuid(), direction: z.enum(["up", "down"]) });
export type MovePriorityInput = z.output<typeof movePrioritySchema>;

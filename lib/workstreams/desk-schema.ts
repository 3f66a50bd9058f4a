import * as z from "zod";

export const workstreamLimits = {
  number: 10,
  title: 300,
  mandate: 5000,
  source: 500,
  activity: 1000,
  timeline: 200,
  reason: 1000,
} as const;
export const activityStatuses = ["yet_to_start", "in_progress", "completed", "unknown"] as const;

const record = { id: z.uuid(), version: z.int().min(1) };
const line = (max: number) => z.string().trim().max(max);
const needed = (max: number) => line(max).min(1);

const facts = {
  number: line(workstreamLimits.number).default(""),
  title: needed(workstreamLimits.title),
  mandate: line(workstreamLimits.mandate).default(""),
  objectives: z.array(z.coerce.number().int().min(1).max(23)).max(23).default([]),
  periodId: z.uuid().optional(),
  /** Where the facts were seen. */
  source: line(workstreamLimits.source).default(""),
};

export const createWorkstreamSchema = z.object(facts);
export type CreateWorkstreamInput = z.output<typeof createWorkstreamSchema>;

export const editWorkstreamSchema = z.object({ ...record, ...facts });
export type EditWorkstreamInput = z.output<typeof editWorkstreamSchema>;

export const closeWorkstreamSchema = z.object({ ...record, reason: needed(workstreamLimits.reason) });
export type CloseWorkstreamInput = z.output<typeof closeWorkstreamSchema>;

/** An organization by its name or acronym. */
export const addCoLeadSchema = z.object({ ...record, organization: needed(300) });
export type AddCoLeadInput = z.output<typeof addCoLeadSchema>;
export const removeCoLeadSchema = z.object({ ...record, coLeadId: z.uuid() });
export type RemoveCoLeadInput = z.output<typeof removeCoLeadSchema>;

/** Somebody who has an account, by their address. */
export const addLeadSchema = z.object({ ...record, email: z.string().trim().toLowerCase().min(1).max(254) });
export type AddLeadInput = z.output<typeof addLeadSchema>;
export const removeLeadSchema = z.object({ ...record, personId: z.uuid() });
export type RemoveLeadInput = z.output<typeof removeLeadSchema>;

const activity = {
  title: needed(workstreamLimits.activity),
  timeline: line(workstreamLimits.timeline).default(""),
  status: z.enum(activityStatuses),
};
export const addActivitySchema = z.object({ ...record, ...activity });
export type AddActivityInput = z.output<typeof addActivitySchema>;
export const editActivitySchema = z.object({ ...record, activityId: z.uuid(), ...activity });
export type EditActivityInput = z.output<typeof editActivitySchema>;
export const removeActivitySchema = z.object({ ...record, activityId: z.uuid() });
export type RemoveActivityInput = z.output<typeof removeActivitySchema>;
export const moveActivitySchema = z.object({ ...record, activityId: z.uuid(), direction: z.enum(["up", "down"]) });
export type MoveActivityInput = z.output<typeof moveActivitySchema>;

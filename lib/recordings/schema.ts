import * as z from "zod";
import { locales } from "@/lib/i18n/locales";

export const recordingLimits = { url: 500, description: 500 } as const;

/** One published recording: a language channel, where it is, and what it is ("Floor and discussion"). */
export const addRecordingSchema = z.object({
  talkId: z.uuid(),
  language: z.enum(locales),
  url: z
    .string()
    .trim()
    .max(recordingLimits.url)
    .pipe(z.url({ protocol: /^https$/, hostname: z.regexes.domain })),
  description: z.string().trim().max(recordingLimits.description).default(""),
});
export type AddRecordingInput = z.infer<typeof addRecordingSchema>;

export const removeRecordingSchema = z.object({ talkId: z.uuid(), id: z.uuid() });
export type RemoveRecordingInput = z.infer<typeof removeRecordingSchema>;

import * as z from "zod";

/** `id` is the proposal's. */
export const removeFileSchema = z.object({ id: z.string().max(64), fileId: z.uuid() });
export type RemoveFileInput = z.infer<typeof removeFileSchema>;

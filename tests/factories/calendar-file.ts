import type { Actor } from "@/lib/access/actor";
import { uploadImport } from "@/lib/imports/upload-import";
import { contextOf } from "./people";

/** A calendar of so many rows that come in without a remark; dates from 1 January 2027 on. */
export function calendarCsv(rows: number, differing: Record<number, string> = {}): string {
  const lines = Array.from({ length: rows }, (_, place) => {
    const day = new Date(Date.UTC(2027, 0, 1 + place)).toISOString().slice(0, 10);
    return differing[place] ?? `Event ${place + 1};${day}, 15:00-16:30 UTC;EN/FR;Obj. ${(place % 23) + 1};Africa`;
  });
  return ["Title;Date;Languages;Objectives;Regions", ...lines].join("\r\n");
}

/** A calendar that was read and waits to be looked at. */
export async function uploadedImport(actor: Actor, csv = calendarCsv(3)): Promise<string> {
  const { id } = await uploadImport({ name: "calendar.csv", bytes: Buffer.from(csv) }, contextOf(actor));
  return id;
}

import { expect, test } from "vitest";
import { mostAtOnce, readTask, selectionText, startBulkSchema, taskText } from "@/lib/desk/bulk-schema";

const id = "0190a4be-7a31-7c10-8a5b-0123456789ab";

test.each([`assign:${id}`, `release:${id}`, `workstream:${id}`, "workstream:none", "decline", "reserve"])(
  "%s is a task, and reads as it is written",
  (text) => {
    const task = readTask(text);
    expect(task && taskText(task)).toBe(text);
  },
);

test.each(["", "assign", "assign:none", "assign:mine", `decline:${id}`, `assign:${id}:1`, "approve", "toString"])(
  "%j is no task",
  (text) => {
    expect(readTask(text)).toBeNull();
    expect(startBulkSchema.safeParse({ task: text, items: `${id}:1` }).success).toBe(false);
  },
);

test("a selection is records with the versions that were seen", () => {
  const items = [{ id, version: 3 }];
  expect(startBulkSchema.parse({ task: "decline", items: selectionText(items) }).items).toEqual(items);
  const many = Array.from({ length: mostAtOnce }, () => ({ id, version: 12_345 }));
  expect(startBulkSchema.safeParse({ task: "decline", items: selectionText(many) }).success).toBe(true);
});

test.each(["", " ", "x:1", `${id}`, `${id}:0`, `${id}:x`, `${id}:1:2 x`])("%j is no selection", (items) => {
  expect(startBulkSchema.safeParse({ task: "decline", items }).success).toBe(false);
});

import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { decodeView, encodeView } from "@/lib/cache/entry-codec";
import { MemoryStore } from "@/lib/cache/memory-store";
import { TagLog } from "@/lib/cache/tag-log";
import { tags } from "@/lib/cache/tags";

test("a view comes back as it was, dates too", () => {
  const view = { title: "x", start: new Date("2023-03-23T14:00:00Z"), none: null, list: [{ at: new Date(0) }] };
  expect(decodeView(encodeView(view))).toEqual(view);
  expect(decodeView(encodeView({ $date: "2023" }))).toEqual({ $date: "2023" });
  expect(decodeView(encodeView(null))).toBeNull();
});

test("the memory keeps what was used last, up to its size", () => {
  const store = new MemoryStore<string>(10);
  store.set("a", "a", 4);
  store.set("b", "b", 4);
  store.get("a");
  store.set("c", "c", 4);
  expect([store.get("a"), store.get("b"), store.get("c")]).toEqual(["a", undefined, "c"]);
  store.set("huge", "huge", 11);
  expect(store.get("huge")).toBeUndefined();
  store.set("c", "C", 6);
  expect([store.get("a"), store.get("c")]).toEqual(["a", "C"]);
});

test("a tag announced by one process reaches the other within a second", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "tag-log-"));
  const [first, second] = [new TagLog(path.join(folder, "tags.log")), new TagLog(path.join(folder, "tags.log"))];
  expect(second.announcedAt("talk:a", 10_000)).toBe(0);
  first.announce(["talk:a", "talk:é\tb"], 5000);
  expect(second.announcedAt("talk:a", 10_500)).toBe(0);
  expect(second.announcedAt("talk:a", 11_001)).toBe(5000);
  expect(second.announcedAt("talk:é\tb", 11_001)).toBe(5000);
  second.announce(["talk:a"], 7000);
  first.announce(["talk:a"], 6000);
  expect(first.announcedAt("talk:a", 20_000)).toBe(7000);
  rmSync(folder, { recursive: true });
});

test("tags hold what Next can carry in one header", () => {
  expect(tags.talk("a,b\nc")).toBe("talk:a%2Cb%0Ac");
  expect(tags.talk("x".repeat(400))).toHaveLength(256);
});

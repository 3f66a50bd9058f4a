import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AgendaRow, applyOperation, printRows, readOperation } from "@/lib/agendas/agenda-rows";
import { agendaLimits, agendaSchema } from "@/lib/agendas/schema";
import { standardAgenda } from "@/lib/agendas/standard-agenda";
import { differenceFromStandard, itemTimes, totalMinutes } from "@/lib/agendas/timing";

const rows = (...titles: string[]): AgendaRow[] =>
  titles.map((title) => ({ title, minutes: "10", kind: "other", details: "" }));
const titlesOf = (list: readonly AgendaRow[]) => list.map((row) => row.title);

describe("the standard agenda", () => {
  test("is the template of real talks: 10, 10, 15, 50 and 5 minutes", () => {
    expect(standardAgenda().map((item) => item.minutes)).toEqual([10, 10, 15, 50, 5]);
    expect(agendaSchema.parse(standardAgenda())).toHaveLength(5);
    expect(differenceFromStandard(standardAgenda())).toBe(0);
  });

  test("differs when a part takes longer, and an empty agenda does not differ", () => {
    expect(differenceFromStandard([...standardAgenda(), { minutes: 15 }])).toBe(15);
    expect(differenceFromStandard([{ minutes: 60 }])).toBe(-30);
    expect(differenceFromStandard([])).toBe(0);
  });
});

describe("clock times", () => {
  test("follow from the start, through midnight too", () => {
    const times = itemTimes(new Date("2026-12-31T23:30:00Z"), [{ minutes: 20 }, { minutes: 50 }]);
    expect(times.map((time) => time.start?.toISOString())).toEqual([
      "2026-12-31T23:30:00.000Z",
      "2026-12-31T23:50:00.000Z",
    ]);
    expect(times.at(-1)?.end?.toISOString()).toBe("2027-01-01T00:40:00.000Z");
  });

  test("are minutes from the start while only a day is known", () => {
    expect(itemTimes(null, [{ minutes: 10 }, { minutes: 15 }])).toEqual([
      { fromMinute: 0, toMinute: 10, start: null, end: null },
      { fromMinute: 10, toMinute: 25, start: null, end: null },
    ]);
  });

  test("leave no gap: each item starts where the one before ends, the last ends at the total", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 600 }) }), { minLength: 1 }), (items) => {
        const times = itemTimes(null, items);
        expect(times.map((time) => time.fromMinute)).toEqual([0, ...times.slice(0, -1).map((time) => time.toMinute)]);
        expect(times.at(-1)?.toMinute).toBe(totalMinutes(items));
      }),
    );
  });
});

describe("buttons of the agenda", () => {
  test.each([
    ["agenda.add", { kind: "add" }],
    ["agenda.template", { kind: "template" }],
    ["agenda.up.2", { kind: "up", row: 2 }],
    ["agenda.remove.12", { kind: "remove", row: 12 }],
    ["save", null],
    ["agenda.up", null],
    ["agenda.up.-1", null],
    ["agenda.constructor.1", null],
  ])("%s", (button, operation) => {
    expect(readOperation(button)).toEqual(operation);
  });

  test("move a row and keep what is typed in all", () => {
    expect(titlesOf(applyOperation(rows("a", "b", "c"), { kind: "up", row: 2 }))).toEqual(["a", "c", "b"]);
    expect(titlesOf(applyOperation(rows("a", "b", "c"), { kind: "down", row: 0 }))).toEqual(["b", "a", "c"]);
    expect(titlesOf(applyOperation(rows("a", "b"), { kind: "up", row: 0 }))).toEqual(["a", "b"]);
    expect(titlesOf(applyOperation(rows("a", "b"), { kind: "down", row: 1 }))).toEqual(["a", "b"]);
  });

  test("add and remove a row; a row that is gone changes nothing", () => {
    expect(titlesOf(applyOperation(rows("a"), { kind: "add" }))).toEqual(["a", ""]);
    expect(titlesOf(applyOperation(rows("a", "b"), { kind: "remove", row: 0 }))).toEqual(["b"]);
    expect(titlesOf(applyOperation(rows("a", "b"), { kind: "remove", row: 9 }))).toEqual(["a", "b"]);
  });

  test("the template never overwrites, and the limit holds", () => {
    expect(applyOperation([], { kind: "template" })).toEqual(printRows(standardAgenda()));
    expect(titlesOf(applyOperation(rows("a"), { kind: "template" }))).toEqual(["a"]);
    const full = rows(...Array.from({ length: agendaLimits.items }, (_, index) => String(index)));
    expect(applyOperation(full, { kind: "add" })).toHaveLength(agendaLimits.items);
  });
});

import { expect, test } from "vitest";
import { listDepth, parseOutline, printOutline } from "@/lib/concept-notes/outline";

const entry = (text: string, ...entries: ReturnType<typeof parseOutline>) => ({ text, entries });

test("bare lines are groups, lines with a dash belong to the line further out", () => {
  expect(parseOutline("Government:\n- Ministries\n- Departments for:\n  - forensics\nAcademia")).toEqual([
    entry("Government:", entry("Ministries"), entry("Departments for:", entry("forensics"))),
    entry("Academia"),
  ]);
});

test("lists pasted from elsewhere read as they look: bullets, tabs, any steady indentation", () => {
  const pasted = "• Government:\n\t◦ Departments for:\n\t\t▪ forensics\n\t◦ Ministries\n\n• Academia";
  expect(parseOutline(pasted)).toEqual([
    entry("Government:", entry("Departments for:", entry("forensics")), entry("Ministries")),
    entry("Academia"),
  ]);
});

test("a line that steps back between two levels joins the nearer one", () => {
  expect(parseOutline("A\n- B\n      - C\n   - D")).toEqual([entry("A", entry("B", entry("C"), entry("D")))]);
});

test("text that only looks like a marker stays: a minus sign, markup, a year", () => {
  const [group] = parseOutline("-5 degrees\n- **bold**\n- 2023. A year");
  expect(group?.text).toBe("-5 degrees");
  expect(group?.entries.map((child) => child.text)).toEqual(["**bold**", "2023. A year"]);
});

test("the depth counts lists below a group", () => {
  expect(listDepth([])).toBe(0);
  expect(listDepth(parseOutline("A"))).toBe(0);
  expect(listDepth(parseOutline("A\n- 1\n  - 2\n    - 3\n      - 4\n        - 5"))).toBe(5);
});

test("empty lines and lone dashes are nothing", () => {
  expect(parseOutline("\n \n- \n-\n")).toEqual([]);
  expect(printOutline([])).toBe("");
});

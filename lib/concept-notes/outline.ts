import { withoutMarkers } from "./text-lines";

/** An entry of a nested list, such as a group of participants with those who belong to it. */
export type OutlineEntry = {
  text: string;
  entries: OutlineEntry[];
};

/** Levels of lists below a group. The real note has two; beyond four nobody can follow, on a page or by ear. */
export const maxListDepth = 4;

const bullet = /^[-–•◦▪‣*](?:\s+|$)/u;
const tabWidth = 4;

/**
 * Reads a nested list: a line without a dash is a group, a line with a dash belongs to the line above that stands
 * further out. Any steady indentation will do, so text pasted from a word processor reads as it looks.
 */
export function parseOutline(field: string): OutlineEntry[] {
  const groups: OutlineEntry[] = [];
  const open: { column: number; entry: OutlineEntry }[] = [];
  for (const line of field.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const text = withoutMarkers(line);
    if (text === "") continue;
    const column = columnOf(line);
    while ((open.at(-1)?.column ?? Number.NEGATIVE_INFINITY) >= column) open.pop();
    const entry: OutlineEntry = { text, entries: [] };
    (open.at(-1)?.entry.entries ?? groups).push(entry);
    open.push({ column, entry });
  }
  return groups;
}

/** A nested list as a field shows it: groups bare, their lists with dashes, two spaces more at each level. */
export function printOutline(groups: readonly OutlineEntry[]): string {
  return groups.flatMap((group) => [group.text, ...printEntries(group.entries, 0)]).join("\n");
}

/** Levels of lists below the groups: 0 for groups alone. */
export function listDepth(groups: readonly OutlineEntry[]): number {
  return Math.max(0, ...groups.map((group) => (group.entries.length === 0 ? 0 : 1 + listDepth(group.entries))));
}

/** All entries, groups included. */
export function countEntries(groups: readonly OutlineEntry[]): number {
  return groups.reduce((sum, group) => sum + 1 + countEntries(group.entries), 0);
}

function printEntries(entries: readonly OutlineEntry[], depth: number): string[] {
  return entries.flatMap((entry) => [
    `${"  ".repeat(depth)}- ${entry.text}`,
    ...printEntries(entry.entries, depth + 1),
  ]);
}

/** How far in a line stands. A bare line at the edge stands further out than one with a dash there. */
function columnOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === "\t") column += tabWidth;
    else if (/\s/u.test(character)) column += 1;
    else break;
  }
  return column === 0 && !bullet.test(line) ? -1 : column;
}

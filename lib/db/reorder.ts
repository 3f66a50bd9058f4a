/** One step in a list, by its two buttons. */
export type Direction = "up" | "down";

export interface Placed {
  id: string;
  position: number;
}

/**
 * The two rows that change places when one of a list is moved by one step.
 * @param rows in order
 * @returns null at the end of the list, or for a row that is not in it
 */
export function swapOf(rows: readonly Placed[], id: string, direction: Direction): [Placed, Placed] | null {
  const index = rows.findIndex((row) => row.id === id);
  const [moved, other] = [rows[index], rows[direction === "up" ? index - 1 : index + 1]];
  return moved && other ? [moved, other] : null;
}

/**
 * Lets two rows change places where no two rows may have the same place: by way of a place that no row has.
 * @param place writes the position of a row
 */
export async function swapPlaces(
  [first, second]: readonly [Placed, Placed],
  place: (id: string, position: number) => Promise<unknown>,
): Promise<void> {
  await place(first.id, -1);
  await place(second.id, first.position);
  await place(first.id, second.position);
}

import type { AffiliationEntry } from '#domain/facts/affiliation.ts';
import { entryBox } from './entry-box.ts';
import type { PlacedEntry } from './map-layout.ts';

/** Between two entries, in px. */
export const GAP = 14;

/** Entries one below the other, from the top of the column. */
export function stack(
  entries: readonly AffiliationEntry[],
  column: { x: number; y: number; width: number },
): PlacedEntry[] {
  let y = column.y;
  return entries.map((entry) => {
    const placed = { id: entry.id, x: column.x, y, box: entryBox(entry, column.width) };
    y += placed.box.height + GAP;
    return placed;
  });
}

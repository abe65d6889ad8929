import type { Affiliation } from '#domain/facts/affiliation.ts';
import type { EntryBox } from './entry-box.ts';
import { tallLayout } from './tall-layout.ts';
import { wideLayout } from './wide-layout.ts';

/** A line of text: where its baseline begins, or its middle where it is centred. */
export type TextLine = { x: number; y: number; text: string };
export type Rect = { x: number; y: number; width: number; height: number };

/** The sign of a party: a disc, or a capsule where the name is long. */
export type PartySign = Rect & { lines: TextLine[] };

/** A side's heading: its glyph, its words, "open list" where it is one, and what limits the whole side. */
export type SideHead = {
  glyph: { x: number; y: number; scale: number };
  label: TextLine[];
  openTag: (Rect & { text: TextLine }) | null;
  notes: TextLine[];
};

export type PlacedEntry = { id: string; x: number; y: number; box: EntryBox };

/** The whole drawing in px. Lines are SVG path data; `tails` are the broken ends of lists left open. */
export type MapLayout = {
  width: number;
  height: number;
  /** Of the first and the second party, in their order. */
  lines: [string, string];
  signs: [PartySign, PartySign];
  tails: string;
  /** Short strokes from the two lines to each entry that both run past. */
  branches: string;
  heads: [SideHead, SideHead];
  entries: [PlacedEntry[], PlacedEntry[]];
};

/** The widths a map is drawn for. Text keeps its size in each; only the arrangement changes. */
export const MAP_WIDTHS = { wide: 1120, middle: 600, small: 340, narrow: 280 } as const;

/**
 * Arranges a map for a width: side by side from 1000 px, one below the other under that. Two lines stand for the
 * parties; they run together past the entries of the first side and part around those of the second.
 */
export function layoutOf(affiliation: Affiliation, width: number): MapLayout {
  return width >= 1000 ? wideLayout(affiliation, width) : tallLayout(affiliation, width);
}

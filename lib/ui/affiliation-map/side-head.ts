import type { AffiliationSide, Party } from '#domain/facts/affiliation.ts';
import { typographic } from '../typographic.ts';
import type { PartySign, SideHead } from './map-layout.ts';
import { FACES, linesOf, textWidth, widest } from './text-width.ts';

const OPEN_LIST = 'open list';
const TAG = { height: 26, padding: 11, baseline: 17.5, gap: 14 };
const GLYPH_WIDTH = 34;

/** A side's heading at a place, and the y where it ends. The tag goes below the words where it does not fit beside. */
export function sideHead(
  { label, open, notes }: AffiliationSide,
  at: { x: number; y: number; width: number; scale: number },
): { head: SideHead; bottom: number } {
  const { x, y, scale } = at;
  const labelX = x + GLYPH_WIDTH * scale + 12;
  const texts = linesOf(label, FACES.heading, at.width - (labelX - x));
  const first = y + 11 * scale + 8;
  const words = texts.map((text, row) => ({ x: labelX, y: first + row * FACES.heading.lineHeight, text }));
  const baseline = words.at(-1)!.y;
  const labelEnd = labelX + textWidth(texts.at(-1)!, FACES.heading);
  const tagWidth = Math.ceil(textWidth(OPEN_LIST, FACES.note) + 2 * TAG.padding);
  const fits = labelEnd + TAG.gap + tagWidth <= x + at.width;
  const tagAt = fits ? { x: Math.ceil(labelEnd + TAG.gap), y: baseline - 20 } : { x, y: baseline + 17 };
  const headEnd = open && !fits ? tagAt.y + TAG.height : Math.max(y + 22 * scale, baseline + 4);
  const lines = notes.flatMap((note) => linesOf(typographic(note), FACES.note, at.width));
  const placed = lines.map((text, row) => ({ x, y: headEnd + 26 + row * FACES.note.lineHeight, text }));
  return {
    head: {
      glyph: { x, y, scale },
      label: words,
      openTag: open
        ? {
            ...tagAt,
            width: tagWidth,
            height: TAG.height,
            text: { x: tagAt.x + tagWidth / 2, y: tagAt.y + TAG.baseline, text: OPEN_LIST },
          }
        : null,
      notes: placed,
    },
    bottom: (placed.at(-1)?.y ?? headEnd - 6) + 6,
  };
}

/** A party's sign with its left edge at x and its middle at y: a disc, or a capsule as wide as the name needs. */
export function partySign(
  { label }: Party,
  at: { x: number; y: number; diameter: number; maxWidth: number },
): PartySign {
  const lines = linesOf(typographic(label), FACES.party, (at.maxWidth - 2 * SIDE) / BOLD);
  const width = Math.max(at.diameter, Math.ceil(widest(lines, FACES.party) * BOLD) + 2 * SIDE);
  const height = Math.max(at.diameter, lines.length * FACES.party.lineHeight + 20);
  const first = at.y + 6 - ((lines.length - 1) * FACES.party.lineHeight) / 2;
  return {
    x: at.x,
    y: at.y - height / 2,
    width,
    height,
    lines: lines.map((text, row) => ({ x: at.x + width / 2, y: first + row * FACES.party.lineHeight, text })),
  };
}

// The signs are set in semibold, the widths were taken from regular.
const BOLD = 1.04;
const SIDE = 12;

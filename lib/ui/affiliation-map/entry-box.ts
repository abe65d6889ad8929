import type { AffiliationEntry } from '#domain/facts/affiliation.ts';
import { typographic } from '../typographic.ts';
import type { Rect, TextLine } from './map-layout.ts';
import { balancedLines, FACES, linesOf, textWidth, widest } from './text-width.ts';

/** One entry of the map, placed relative to its own top left corner. */
export type EntryBox = {
  width: number;
  height: number;
  /** A broken frame: the source leaves open who else belongs to it. */
  open: boolean;
  title: TextLine[];
  /** "¶4", set against the right edge. */
  passage: TextLine;
  chips: Chip[];
  notes: NoteLine[];
};

/** A name in a frame of its own, or the broken frame that says there are others. */
export type Chip = Rect & { lines: TextLine[]; open: boolean };

/** `named` notes repeat the name of the entry, and are covered with it. */
export type NoteLine = TextLine & { named: boolean };

const PADDING = 16;
const FIRST_BASELINE = 30;
const MARK_GAP = 10;
const CHIP = { height: 30, padding: 14, gap: 8, rowGap: 6, baseline: 20.5 };
const OTHERS = 'and others, not named';

/** The width an entry needs to keep its name on one line. */
export function naturalWidth({ name, passages }: AffiliationEntry): number {
  const title = textWidth(typographic(name), FACES.title);
  return Math.ceil(2 * PADDING + title + MARK_GAP + textWidth(passageMark(passages), FACES.note));
}

/** Sets an entry in a box of the given width: name, named members, notes, each wrapped as needed. */
export function entryBox(entry: AffiliationEntry, width: number): EntryBox {
  const inner = width - 2 * PADDING;
  const mark = passageMark(entry.passages);
  const title = balancedLines(
    typographic(entry.name),
    FACES.title,
    inner - MARK_GAP - textWidth(mark, FACES.note),
  ).map((text, row) => ({ x: PADDING, y: FIRST_BASELINE + row * FACES.title.lineHeight, text }));
  const titleEnd = title.at(-1)!.y;
  const chips = chipsOf(entry, inner, titleEnd + 12);
  const chipsEnd = chips.length > 0 ? Math.max(...chips.map(({ y, height }) => y + height)) : titleEnd;
  const notes = notesOf(entry, inner, chipsEnd + 21);
  return {
    width,
    height: (notes.at(-1)?.y ?? (chips.length > 0 ? chipsEnd : titleEnd - 1)) + 17,
    open: entry.list !== null && !entry.list.closed,
    title,
    passage: { x: width - PADDING, y: FIRST_BASELINE - 1, text: mark },
    chips,
    notes,
  };
}

/** "¶4", "¶4, 6" */
export function passageMark(passages: readonly number[]): string {
  return passages.length === 0 ? '' : `¶${passages.join(', ')}`;
}

function chipsOf({ list }: AffiliationEntry, inner: number, top: number): Chip[] {
  if (!list) return [];
  const names = list.members.map((name) => chip(typographic(name), FACES.chip, false, inner));
  const all = list.closed ? names : [...names, chip(OTHERS, FACES.note, true, inner)];
  let [x, y, rowHeight] = [PADDING, top, 0];
  return all.map((one) => {
    if (x > PADDING && x + one.width > PADDING + inner) {
      [x, y, rowHeight] = [PADDING, y + rowHeight + CHIP.rowGap, 0];
    }
    const placed = {
      ...one,
      x,
      y,
      lines: one.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })),
    };
    [x, rowHeight] = [x + one.width + CHIP.gap, Math.max(rowHeight, one.height)];
    return placed;
  });
}

type ChipFace = typeof FACES.chip | typeof FACES.note;

function chip(text: string, face: ChipFace, open: boolean, inner: number): Chip {
  const texts = linesOf(text, face, inner - 2 * CHIP.padding);
  const width = Math.ceil(widest(texts, face) + 2 * CHIP.padding);
  return {
    x: 0,
    y: 0,
    width,
    height: CHIP.height + (texts.length - 1) * FACES.chip.lineHeight,
    open,
    lines: texts.map((line, row) => ({
      x: width / 2,
      y: CHIP.baseline + row * FACES.chip.lineHeight,
      text: line,
    })),
  };
}

function notesOf({ name, notes }: AffiliationEntry, inner: number, top: number): NoteLine[] {
  const lines = notes.flatMap((note) => {
    const named = repeatsName(note, name);
    return balancedLines(typographic(note), FACES.note, inner).map((text) => ({ text, named }));
  });
  return lines.map((line, row) => ({ ...line, x: PADDING, y: top + row * FACES.note.lineHeight }));
}

/** Whether the note holds a name of two words or more that the entry's own name holds too. */
export function repeatsName(note: string, name: string): boolean {
  const fullNames = name.match(/\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)+/gu) ?? [];
  return fullNames.some((full) => note.includes(full));
}

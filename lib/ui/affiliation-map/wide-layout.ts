import type { Affiliation, AffiliationEntry, AffiliationSide } from '#domain/facts/affiliation.ts';
import { entryBox, naturalWidth } from './entry-box.ts';
import type { MapLayout, PartySign, PlacedEntry } from './map-layout.ts';
import { partySign, sideHead } from './side-head.ts';
import { GAP, stack } from './stack.ts';

const TOP = 26;
const HEAD_TOP = 52;
/** Where the lines part, where they have parted, and where the entries between them begin and end. */
const PARTING = { from: 548, to: 480, entries: 468, entriesEnd: 24 };
/** From the two lines to the entries above and below them. */
const ABOVE = 38;
const BELOW = 40;

/** Side by side: the lines run from the left, past the entries of the first side, and part around the second. */
export function wideLayout({ parties, sides }: Affiliation, width: number): MapLayout {
  const measured = parties.map((party) => partySign(party, { x: 4, y: 0, diameter: 64, maxWidth: 150 }));
  const left = Math.max(...measured.map((sign) => sign.width)) + 84;
  const column = { x: left, width: width - PARTING.from - left + 10 };
  const apartBy = Math.max(44, ...measured.map(({ height }) => height / 2 + 12));
  const meet = meetColumn(sides[0], { ...column, leastAxis: 2 * apartBy });
  const apart = apartColumn(sides[1], width);
  const axis = meet.axis;
  const signs = measured.map((sign, at) => movedTo(sign, axis + (at === 0 ? -apartBy : apartBy))) as [
    PartySign,
    PartySign,
  ];
  const lower = Math.max(apart.bottom + 22, axis + 60);
  const bends = { axis, left, from: width - PARTING.from, to: width - PARTING.to, end: width - 32 };
  return {
    width,
    height: Math.max(lower + TOP, meet.bottom + 10, signs[1].y + signs[1].height + 4),
    lines: [partyLine(signs[0], -4, TOP, bends), partyLine(signs[1], 4, lower, bends)],
    signs,
    tails: `M${width - 28} ${TOP}H${width}M${width - 28} ${lower}H${width}`,
    branches: meet.branches,
    heads: [meet.head, apart.head],
    entries: [meet.entries, apart.entries],
  };
}

type Bends = { axis: number; left: number; from: number; to: number; end: number };

/** From the sign to the common way, along it, and off to its own edge. `off` is the distance from the axis. */
function partyLine(sign: PartySign, off: number, edge: number, { axis, left, from, to, end }: Bends): string {
  const [start, way] = [sign.y + sign.height / 2, axis + off];
  return (
    `M${sign.x + sign.width / 2} ${start}H${left - 64}C${left - 36} ${start} ${left - 44} ${way} ${left - 16} ${way}` +
    `H${from}C${to + 2} ${way} ${from - 2} ${edge} ${to} ${edge}H${end}`
  );
}

/** Short entries stand in one row above the lines, the others below; strokes join each to the lines. */
function meetColumn(side: AffiliationSide, column: { x: number; width: number; leastAxis: number }) {
  const { head, bottom } = sideHead(side, { ...column, y: HEAD_TOP, scale: 1.35 });
  const above = aboveRow(side.entries, column.width);
  const below = side.entries.slice(above.length);
  let x = column.x;
  const top = bottom + 40;
  const row = above.map(({ entry, width }) => {
    const placed: PlacedEntry = { id: entry.id, x, y: top, box: entryBox(entry, width) };
    x += width + GAP;
    return placed;
  });
  const rowEnd = row.length > 0 ? top + Math.max(...row.map(({ box }) => box.height)) : bottom;
  const axis = Math.max(rowEnd + ABOVE, column.leastAxis);
  const stacked = stack(below, { ...column, y: axis + BELOW });
  return {
    head,
    axis,
    entries: [...row, ...stacked],
    branches: branches(row, stacked, axis),
    bottom: Math.max(axis + 76, ...stacked.map(({ y, box }) => y + box.height)),
  };
}

/** The leading entries without notes that fit in one row; the last is widened to the column's edge. */
function aboveRow(entries: readonly AffiliationEntry[], width: number) {
  const row: { entry: AffiliationEntry; width: number }[] = [];
  let free = width;
  for (const entry of entries) {
    const needed = naturalWidth(entry);
    if (entry.list || entry.notes.length > 0 || needed > free) break;
    row.push({ entry, width: needed });
    free -= needed + GAP;
  }
  const last = row.at(-1);
  if (last && free + GAP > 0 && row.length > 1) last.width += free + GAP;
  return row;
}

function branches(row: readonly PlacedEntry[], stacked: readonly PlacedEntry[], axis: number): string {
  const up = row.map(({ x, y, box }) => `M${x + box.width / 2} ${y + box.height}V${axis - 6}`);
  const [first, ...more] = stacked;
  if (!first) return up.join('');
  if (more.length === 0) return [...up, `M${first.x + first.box.width / 2} ${axis + 6}V${first.y}`].join('');
  const stem = first.x - 12;
  const ticks = stacked.map(({ x, y }) => `M${stem} ${y + 23}H${x}`);
  return [...up, `M${stem} ${axis + 6}V${stacked.at(-1)!.y + 23}`, ...ticks].join('');
}

function apartColumn(side: AffiliationSide, width: number) {
  const column = { x: width - PARTING.entries, width: PARTING.entries - PARTING.entriesEnd };
  const { head, bottom } = sideHead(side, { ...column, y: HEAD_TOP, scale: 1.35 });
  const entries = stack(side.entries, { ...column, y: bottom + 20 });
  return { head, entries, bottom: Math.max(bottom, ...entries.map(({ y, box }) => y + box.height)) };
}

function movedTo(sign: PartySign, middle: number): PartySign {
  const by = middle - (sign.y + sign.height / 2);
  return { ...sign, y: sign.y + by, lines: sign.lines.map((line) => ({ ...line, y: line.y + by })) };
}

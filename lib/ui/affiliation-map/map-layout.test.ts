import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Affiliation, affiliationOf } from '#domain/facts/affiliation.ts';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import type { EntryBox } from './entry-box.ts';
import { layoutOf, MAP_WIDTHS, type MapLayout, type Rect, type TextLine } from './map-layout.ts';
import { balancedLines, type Face, FACES, linesOf, textWidth } from './text-width.ts';

const WIDTHS = Object.entries(MAP_WIDTHS);
const firstMap = affiliationOf(firstDeck)!;

const name = fc.oneof(
  fc.constantFrom('al-Qaida', 'the main Pakistan-based Afghan Taliban groups', 'Lashkar-e-Jhangvi', 'W'),
  fc
    .array(fc.stringMatching(/^[A-Za-z-]{1,30}$/), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' ')),
  fc.stringMatching(/^[A-Z][a-z]{0,60}$/),
);
const sentence = fc.array(name, { maxLength: 3 }).map((parts) => `${parts.join(' ')}.`);
const entry = fc.record({
  id: fc.uuid(),
  name,
  passages: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
  list: fc.option(fc.record({ members: fc.array(name, { maxLength: 7 }), closed: fc.boolean() })),
  notes: fc.array(sentence, { maxLength: 3 }),
});
const sideOf = (side: 'meet' | 'apart') =>
  fc.record({
    side: fc.constant(side),
    label: fc.constant(side === 'meet' ? 'Interests meet' : 'Interests do not meet'),
    open: fc.boolean(),
    notes: fc.array(sentence, { maxLength: 2 }),
    entries: fc.array(entry, { maxLength: 6 }),
  });
const party = name.map((label) => ({ label, name: label }));
const affiliation: fc.Arbitrary<Affiliation> = fc.record({
  title: name,
  according: fc.constant(null),
  parties: fc.tuple(party, party),
  sides: fc.tuple(sideOf('meet'), sideOf('apart')),
});

describe.each(WIDTHS)('%s (%i px)', (_, width) => {
  test('the first deck fits, in the order of its facts', () => {
    const layout = layoutOf(firstMap, width);
    expectSound(layout);
    const placed = layout.entries.map((side) => side.map(({ id }) => id));
    expect(placed).toEqual(firstMap.sides.map((side) => side.entries.map(({ id }) => id)));
  });

  test('whatever the names, nothing overlaps and nothing leaves the drawing', () => {
    fc.assert(
      fc.property(affiliation, (any) => expectSound(layoutOf(any, width))),
      { numRuns: 40 },
    );
  });
});

test('a name keeps its hyphens on one line, and no word stands alone where lines can share', () => {
  const [line] = linesOf('Lashkar-e-Jhangvi', FACES.chip, 200);
  expect(line).toBe('Lashkar-e-Jhangvi');
  const text = 'Shaun Gregory calls Gulbuddin Hekmatyar Pakistan’s Afghan proxy.';
  expect(linesOf(text, FACES.note, 400).at(-1)).toBe('proxy.');
  expect(balancedLines(text, FACES.note, 400).at(-1)).toMatch(/ /);
});

test('text is never drawn smaller than 12.5 px', () => {
  for (const { size } of Object.values(FACES)) expect(size).toBeGreaterThanOrEqual(12.5);
});

function expectSound(layout: MapLayout): void {
  const drawing = { x: 0, y: 0, width: layout.width, height: layout.height };
  const entries = layout.entries.flat();
  const boxes = entries.map(({ x, y, box }) => ({ x, y, width: box.width, height: box.height }));
  const heads = layout.heads.flatMap((head) => [
    ...head.label.map((line) => textRect(line, FACES.heading)),
    ...head.notes.map((line) => textRect(line, FACES.note)),
    ...(head.openTag ? [head.openTag] : []),
  ]);
  for (const part of [...boxes, ...heads, ...layout.signs]) expectWithin(part, drawing);
  expectApart([...boxes, ...heads, ...layout.signs]);
  for (const { box } of entries) expectBoxSound(box);
  for (const sign of layout.signs) {
    for (const line of sign.lines) expectWithin(centred(line, FACES.party), sign);
  }
  for (const path of [...layout.lines, layout.tails, layout.branches]) expectPathWithin(path, drawing);
}

function expectBoxSound(box: EntryBox): void {
  const frame = { x: 0, y: 0, width: box.width, height: box.height };
  const mark = textRect(box.passage, FACES.note);
  const texts = [
    { ...mark, x: box.passage.x - mark.width },
    ...box.title.map((line) => textRect(line, FACES.title)),
    ...box.notes.map((line) => textRect(line, FACES.note)),
  ];
  for (const part of [...texts, ...box.chips]) expectWithin(part, frame);
  expectApart([...texts, ...box.chips]);
  for (const chip of box.chips) {
    for (const line of chip.lines) expectWithin(centred(line, chip.open ? FACES.note : FACES.chip), chip);
  }
}

/** The room a line takes: nine tenths of its size above the baseline, a quarter below. */
function textRect({ x, y, text }: TextLine, face: Face): Rect {
  return { x, y: y - face.size * 0.9, width: textWidth(text, face), height: face.size * 1.1 };
}

function centred(line: TextLine, face: Face): Rect {
  const rect = textRect(line, face);
  return { ...rect, x: line.x - rect.width / 2 };
}

function expectWithin(part: Rect, frame: Rect): void {
  const seen = `${JSON.stringify(part)} in ${JSON.stringify(frame)}`;
  expect(part.x, seen).toBeGreaterThanOrEqual(frame.x - 0.01);
  expect(part.y, seen).toBeGreaterThanOrEqual(frame.y - 0.01);
  expect(part.x + part.width, seen).toBeLessThanOrEqual(frame.x + frame.width + 0.01);
  expect(part.y + part.height, seen).toBeLessThanOrEqual(frame.y + frame.height + 0.01);
}

function expectApart(parts: readonly Rect[]): void {
  for (const [at, a] of parts.entries()) {
    for (const b of parts.slice(at + 1)) {
      const overlap =
        a.x < b.x + b.width - 0.01 &&
        b.x < a.x + a.width - 0.01 &&
        a.y < b.y + b.height - 0.01 &&
        b.y < a.y + a.height - 0.01;
      expect(overlap, `${JSON.stringify(a)} over ${JSON.stringify(b)}`).toBe(false);
    }
  }
}

function expectPathWithin(path: string, { width, height }: Rect): void {
  for (const [, command, list = ''] of path.matchAll(/([MHVC])([^A-Z]*)/g)) {
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const upDown = numbers.filter((_, at) => command === 'V' || (command !== 'H' && at % 2 === 1));
    const across = numbers.filter((_, at) => command === 'H' || (command !== 'V' && at % 2 === 0));
    expect(numbers.every(Number.isFinite), path).toBe(true);
    expect(Math.max(0, ...across), path).toBeLessThanOrEqual(width);
    expect(Math.max(0, ...upDown), path).toBeLessThanOrEqual(height);
    expect(Math.min(0, ...across, ...upDown), path).toBe(0);
  }
}

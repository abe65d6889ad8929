import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn, type Row } from './card.fixture.ts';
import { GOOD_CARDS } from './good-cards.fixture.ts';
import { lintCard } from './lint.ts';
import { LINT_KINDS } from './lint-card.ts';
import { readLintCard } from './read-card.ts';

const HEDGED = { hedge: 'rumoured' };
const OPTIONS = { options: ['Raymond Davis', 'Shaun Gregory', 'Gulbuddin Hekmatyar'] };

const goodCards = GOOD_CARDS.trim()
  .split('\n')
  .map((line): Row => {
    const [kind = '', front = '', back = ''] = line.split(' | ');
    return [front, back, { kind, ...(kind === 'hedge' && HEDGED), ...(kind === 'mcq' && OPTIONS) }];
  });

test.each(goodCards)('nothing is wrong with: %s → %s', (...row) => {
  expect(foundIn(row)).toEqual([]);
});

const LONG = 100_000;
test.each([
  ['one word', 'a'],
  ['words', 'Paris and '],
  ['brackets', '('],
  ['gaps', '[...] '],
  ['half gaps', '[    '],
  ['quotes', '"a '],
  ['commas', ', '],
  ['anaphora', 'the plan '],
  ['names', 'Ada Byron '],
  ['digits', '1,000,'],
  ['possessives', "Ada's "],
])(
  'a hundred thousand characters of %s come to an end',
  (_what, piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length));
    for (const kind of LINT_KINDS) {
      const card = {
        front: text,
        back: text,
        kind,
        passageText: text,
        context: text,
        hint: text,
        says: text,
      };
      const rest = { hedge: text, scope: text, when: text, truth: text, fix: text, options: [text, text] };
      const read = readLintCard({ ...card, ...rest, set: { closed: true, members: [text] } });
      expect(lintCard(read!).length).toBeGreaterThan(0);
    }
  },
  120_000,
);

test('no card makes it throw', () => {
  const word = fc.constantFrom(
    'Who',
    'the',
    'Paris',
    '[...]',
    ',',
    'and',
    '2',
    '"',
    'shot',
    '?',
    '.',
    '$2',
    'he',
    "Ada's",
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  const value = fc.oneof(
    text,
    fc.array(text),
    fc.boolean(),
    fc.integer(),
    fc.constant(null),
    fc.dictionary(fc.string(), text),
  );
  const fields =
    'accept cite hint context says hedge passageText answerType options set scope when truth fix lineClass deck';
  const card = fc.record({
    front: text,
    back: fc.oneof(text, fc.array(text)),
    kind: fc.oneof(fc.constantFrom(...LINT_KINDS), text),
    ...Object.fromEntries(fields.split(' ').map((field) => [field, value])),
  });
  fc.assert(
    fc.property(card, card, (one, other) => {
      const read = readLintCard({ ...one, deck: [other] });
      if (read) expect(Array.isArray(lintCard(read))).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 60_000);

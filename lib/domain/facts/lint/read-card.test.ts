import { describe, expect, test } from 'vitest';
import { readLintCard } from './read-card.ts';

const read = (more: object) => readLintCard({ front: 'Who?', back: 'Ada', ...more });

describe('kinds, as people spell them', () => {
  test.each([
    ['tf', 'true-false'],
    ['True/False', 'true-false'],
    ['true or false', 'true-false'],
    ['overlapping cloze', 'overlapping-cloze'],
    ['overlapping_cloze', 'overlapping-cloze'],
    ['Multiple choice', 'mcq'],
    ['besides', 'membership'],
    ['categorize', 'categorise'],
    ['forward', 'forward'],
    ['haiku', 'other'],
  ])('%s is %s', (kind, known) => {
    expect(read({ kind })?.kind).toBe(known);
  });

  test('without a kind the gap tells', () => {
    expect(read({})?.kind).toBe('forward');
    expect(read({ front: 'Ada wrote [...].' })?.kind).toBe('cloze');
  });
});

describe('fields, in the shapes they come in', () => {
  test.each<[string, object, object]>([
    [
      'lists may be single values',
      { accept: 'Ada Byron', cite: 'p1' },
      { accept: ['Ada Byron'], cite: ['p1'] },
    ],
    ['no citation is known from an unknown one', { cite: null }, { cite: [] }],
    ['a speaker may be an object', { says: { id: 'a', name: 'Ada' } }, { says: 'Ada' }],
    ['a date may be a text', { when: 'March' }, { when: { text: 'March' } }],
    [
      'a year may be a number',
      { when: { text: 'March', year: 1931 } },
      { when: { text: 'March', year: '1931' } },
    ],
    [
      'members may be objects',
      { set: { closed: true, members: [{ name: 'A' }] } },
      { set: { closed: true, members: ['A'] } },
    ],
    ['passages may be many', { passageText: { p1: 'One.', p2: 'Two.' } }, { passageText: 'One.\nTwo.' }],
    ['the truth may be a card', { truth: { front: 'A is [...].', back: 'B' } }, { truth: 'A is B.' }],
    ['the truth may be a word', { truth: 'false' }, { truth: false }],
    ['empty texts are no texts', { says: ' ', hedge: '' }, {}],
    ['an answer may be many', { back: ['A', 'B'] }, { backs: ['A', 'B'] }],
    ['an answer may be a number', { back: 4 }, { backs: ['4'] }],
  ])('%s', (_what, given, expected) => {
    expect(read(given)).toMatchObject(expected);
  });

  test('empty texts leave no field behind', () => {
    expect(read({ says: ' ', hedge: '' })).not.toHaveProperty('says');
  });

  test('the other cards are read too, those that are none left out', () => {
    expect(read({ deck: [{ front: 'When?', back: 'May' }, 3, {}] })?.deck).toMatchObject([
      { front: 'When?' },
    ]);
  });
});

test.each([
  [null],
  [[]],
  ['text'],
  [{}],
  [{ front: 'Who?' }],
  [{ back: 'Ada' }],
  [{ front: {}, back: 'Ada' }],
])('%j is no card', (raw) => {
  expect(readLintCard(raw)).toBeNull();
});

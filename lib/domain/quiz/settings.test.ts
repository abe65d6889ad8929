import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardKey } from '#domain/cards/card.ts';
import { settings } from './decks.fixture.ts';
import { PROCESSES } from './question.ts';
import { QUIZ_MODES, type QuizSettings, queryOf, settingsIn } from './settings.ts';

describe('a link', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  const distinct = { maxLength: 20, selector: (text: string) => text };
  const anySettings: fc.Arbitrary<QuizSettings> = fc.record({
    mode: fc.constantFrom(...QUIZ_MODES),
    count: fc.integer({ min: 5, max: 20 }),
    seed: fc.stringMatching(/^[a-z0-9]{1,16}$/),
    facts: fc.uniqueArray(id, distinct),
    cards: fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{16}$/), distinct) as fc.Arbitrary<CardKey[]>,
    blueprint: fc.uniqueArray(
      fc.record({
        category: id,
        process: fc.constantFrom(...PROCESSES),
        count: fc.integer({ min: 1, max: 20 }),
      }),
      { maxLength: 8, selector: (cell) => JSON.stringify(cell) },
    ),
    counts: fc.boolean(),
    minutes: fc.option(fc.integer({ min: 1, max: 180 })),
  });

  test('carries all settings there and back', () => {
    fc.assert(
      fc.property(anySettings, (given) => {
        expect(settingsIn(queryOf(given))).toEqual(given);
      }),
    );
  });

  test('reads as it is meant', () => {
    const link = new URLSearchParams(
      queryOf(settings({ facts: ['f17', 'f03'], counts: false, minutes: 20 })),
    );
    expect(link.toString()).toBe('mode=quick&n=10&seed=k7x4&minutes=20&counts=no&facts=f17.f03');
  });
});

describe('what cannot be read falls back to the default', () => {
  test.each([
    ['nothing at all', {}, { mode: 'quick', count: 10, seed: null, facts: [], counts: true, minutes: null }],
    ['a mode of no kind', { mode: 'fast' }, { mode: 'quick' }],
    ['too few questions', { n: '4' }, { count: 10 }],
    ['too many', { n: '21' }, { count: 10 }],
    ['no whole number', { n: '7.5' }, { count: 10 }],
    ['a seed with signs', { seed: "a'b" }, { seed: null }],
    ['a long seed', { seed: 'a'.repeat(17) }, { seed: null }],
    ['facts with signs', { facts: 'f01.<b>.f02.f02' }, { facts: ['f01', 'f02'] }],
    ['cards that are none', { cards: '12.../x' }, { cards: [] }],
    [
      'a plan with holes',
      { plan: 'p1_recall_2.p2_recall.p3_guess_1.p4_apply_0' },
      { blueprint: [{ category: 'p1', process: 'recall', count: 2 }] },
    ],
    ['a value given twice', { n: ['7', '8'] }, { count: 7 }],
    ['endless time', { minutes: '999' }, { minutes: null }],
    [
      'a thousand facts',
      { facts: Array.from({ length: 1000 }, (_, i) => `f${i}`).join('.') },
      { facts: Array.from({ length: 60 }, (_, i) => `f${i}`) },
    ],
  ])('%s', (_, query, expected) => expect(settingsIn(query)).toMatchObject(expected));
});

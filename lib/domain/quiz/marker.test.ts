import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { gradeFor } from './grade-for.ts';
import { type Expected, mark } from './marker.ts';
import { ratio, similarity } from './similarity.ts';
import { editDistance } from '#domain/facts/edit-distance.ts';

const jhangvi = {
  name: 'Lashkar-e-Jhangvi',
  accept: ['LeJ'],
  is: 'one of the “Punjabi” Taliban groups said to threaten the Pakistani state',
};
const toiba: Expected = { expected: 'Lashkar-e-Toiba', accept: ['LeT'], others: [jhangvi, 'Sipah-e-Sahaba'] };

describe('beside the other answers of the deck', () => {
  test.each([
    ['Lashkar-e-Jhangvi', 'Lashkar-e-Jhangvi'],
    ['lashkar e jangvi', 'Lashkar-e-Jhangvi'],
    ['LeJ', 'Lashkar-e-Jhangvi'],
    ['Sipah Sahaba', 'Sipah-e-Sahaba'],
  ])('"%s" is %s, another answer', (typed, confusedWith) => {
    expect(mark(typed, toiba)).toMatchObject({ verdict: 'wrong', reason: 'other-answer', confusedWith });
  });

  test('what is as near to two answers is neither', () => {
    expect(mark('Xambia', { expected: 'Gambia', others: ['Zambia'] })).toMatchObject({
      verdict: 'wrong',
      reason: 'other-answer',
    });
  });

  test('a misspelling has to be clearly nearer to the answer', () => {
    expect(mark('Constantin', { expected: 'Constantine', others: ['Constantius'] }).verdict).toBe('almost');
    expect(mark('Constantin', { expected: 'Constantine', others: ['Diocletian'] }).verdict).toBe('correct');
  });

  test('the exact answer is right however near the others are', () => {
    const others = ['Theodosius II', 'Teodosius I', 'Theodosius'];
    expect(mark('theodosius i', { expected: 'Theodosius I', others }).verdict).toBe('correct');
  });

  test('a surname is enough while only one person has it', () => {
    expect(mark('Davis', { expected: 'Raymond Davis', others: ['Ray Davies'] }).verdict).toBe('correct');
    expect(mark('Davis', { expected: 'Raymond Davis', others: ['Angela Davis'] })).toMatchObject({
      verdict: 'wrong',
      confusedWith: 'Angela Davis',
    });
    expect(mark('Adams', { expected: 'John Adams', others: ['John Quincy Adams'] }).verdict).toBe('wrong');
  });

  test('a known type settles whether a name is a person’s', () => {
    const green = { expected: 'Cold Street', others: [] };
    expect(mark('Street', green).verdict).toBe('wrong');
    expect(mark('Street', { ...green, answerType: 'person' }).verdict).toBe('correct');
  });

  test('the answer itself among the others does no harm', () => {
    expect(mark('Lashkar-e-Taiba', { ...toiba, others: ['LeT', 'Lashkar-e-Toiba', jhangvi] }).verdict).toBe(
      'correct',
    );
  });
});

test.each([
  ['Lashkar-e-Toiba', 'exact'],
  ['let', 'variant'],
  ['Lashkar-e-Toibba', 'typo'],
  ['Lashkar-e-Jhangvi', 'other-answer'],
  ['Jaish-e-Mohammed', 'different'],
  ['LeTT', 'too-short'],
  ['  …! ', 'empty'],
])('"%s" gives the reason %s', (typed, reason) => {
  expect(mark(typed, toiba).reason).toBe(reason);
});

test.each([
  ['Lashkar-e-Toiba', toiba, 'Right'],
  ['Lashkar-e-Toibba', toiba, 'Right: it is spelled Lashkar-e-Toiba'],
  ['Lashkar-e-Jhangvi', toiba, `You wrote Lashkar-e-Jhangvi, which is ${jhangvi.is}`],
  ['Sipah-e-Sahaba', toiba, 'You wrote Sipah-e-Sahaba, which is another answer of this deck'],
  [
    'Davis',
    { expected: 'Raymond Davis', others: ['Angela Davis'] },
    'What you wrote could also be Angela Davis, which is another answer of this deck',
  ],
  ['Bradford Universe', { expected: 'Bradford University' }, 'Almost: check the spelling of the second word'],
  ['Quette', { expected: 'Quetta' }, 'Almost: check the spelling'],
  [
    'Pakistan Security Research',
    { expected: 'Pakistan Security Research Unit' },
    'Almost: a word is missing',
  ],
  ['Pakistani', { expected: 'Pakistan' }, 'Almost: a country and its people have different words'],
  ['over 300', { expected: '300' }, 'Almost: the number is right, but not “more than” or “less than”'],
  ['3', { expected: '2' }, 'A different number'],
  ['ISIS', { expected: 'ISI' }, 'So short an answer has to match letter for letter'],
  ['al-Qaida', toiba, 'A different answer'],
  ['', toiba, 'Nothing was written'],
])('"%s" is explained', (typed, expected, words) => {
  expect(explain(mark(typed, expected), expected)).toBe(words);
});

test('a verdict suggests again, hard or good, never easy', () => {
  expect((['wrong', 'almost', 'correct'] as const).map((verdict) => gradeFor({ verdict }))).toEqual([
    'again',
    'hard',
    'good',
  ]);
});

const words = fc.stringMatching(/^[A-Za-z]{2,9}( [A-Za-z]{2,9}){0,3}$/);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  words,
);

describe('for any answer', () => {
  test('the exact answer is right, whatever the case, accents and punctuation', () => {
    const dressed = (name: string) =>
      ` ${name.toUpperCase().replaceAll('E', 'É').replaceAll('O', 'ö').replaceAll(' ', '  –')}.`;
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), (expected, others) => {
        expect(mark(expected, { expected, others }).verdict).toBe('correct');
        expect(mark(dressed(expected), { expected, others }).verdict).toBe('correct');
      }),
    );
  });

  test('it never throws, and what is held against itself is right or says nothing', () => {
    fc.assert(
      fc.property(anything, anything, fc.array(anything, { maxLength: 3 }), (typed, expected, others) => {
        mark(typed, { expected, accept: others, others: [expected] });
        const same = mark(expected, { expected, others });
        expect(['exact', 'empty']).toContain(same.reason);
      }),
    );
  });

  test('similarity is the same from both sides, between 0 and 1, and 1 for a name and itself', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });

  test('leaving out what two words share at the ends does not change their distance', () => {
    const near = fc.stringMatching(/^[ab]{0,8}$/);
    fc.assert(
      fc.property(near, near, (a, b) => {
        const longer = Math.max(a.length, b.length, 1);
        expect(ratio(a, b)).toBeCloseTo(1 - editDistance(a, b) / longer, 12);
      }),
    );
  });

  test('what is written past 500 characters is not read', () => {
    const long = 'Quetta Shura '.repeat(100_000);
    expect(mark(long, { expected: 'Quetta Shura', others: ['Peshawar Shura'] }).verdict).toBe('wrong');
    expect(mark(`Quetta Shura${' '.repeat(490)} or not`, { expected: 'Quetta Shura' }).verdict).toBe(
      'correct',
    );
  });
});

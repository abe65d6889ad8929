import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuzzBounds, fuzzFactor, fuzzInterval } from './fuzz.ts';

describe('V7: the bounds of Anki (states/fuzz.rs tests)', () => {
  test.each([
    [1, 1, 1000, 1, 1],
    [2.49, 1, 1000, 2, 2],
    [2.5, 1, 1000, 2, 4],
    [7, 1, 1000, 5, 9],
    [17, 1, 1000, 14, 20],
    [20, 1, 1000, 17, 23],
    [37, 1, 1000, 33, 41],
    [100, 101, 1000, 101, 108],
  ])('%d days within [%d, %d]: %d to %d', (interval, least, most, first, last) => {
    expect(fuzzBounds(interval, least, most)).toEqual({ first, last });
  });

  test('the longest interval a learner allows is never passed', () => {
    expect(fuzzBounds(500, 1, 30)).toEqual({ first: 27, last: 30 });
    expect(fuzzBounds(500, 900, 30)).toEqual({ first: 30, last: 30 });
  });
});

describe('the choice within the bounds', () => {
  test.each([
    ['the lowest throw', 17, 0, 0, 14],
    ['the middle', 17, 0, 0.5, 17],
    ['the highest', 17, 0, 0.999999, 20],
    ['short intervals do not move', 2, 0, 0.999999, 2],
    ['longer than the wait just survived', 17, 16, 0, 17],
    ['free where the interval shrinks anyway', 17, 40, 0, 14],
  ])('%s', (_, interval, elapsed, factor, expected) => {
    expect(fuzzInterval(interval, elapsed, 36_500, factor)).toBe(expected);
  });

  test('a longer interval is never fuzzed to a shorter one by the same throw', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.nat(300),
        fc.nat(3000),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (a, b, elapsed, f) => {
          expect(fuzzInterval(a + b + 1, elapsed, 36_500, f)).toBeGreaterThanOrEqual(
            fuzzInterval(a + 1, elapsed, 36_500, f),
          );
        },
      ),
    );
  });
});

describe('the dice', () => {
  test('are the same everywhere: learner, card and count decide', () => {
    expect(fuzzFactor('seed', 'card', 3)).toBe(fuzzFactor('seed', 'card', 3));
    const others = [
      fuzzFactor('seed', 'card', 4),
      fuzzFactor('seed', 'care', 3),
      fuzzFactor('seee', 'card', 3),
    ];
    expect(new Set([fuzzFactor('seed', 'card', 3), ...others]).size).toBe(4);
    // Pinned: another value would move due dates that learners were shown.
    expect(fuzzFactor('seed', 'card', 3)).toBe(0.6165973907336593);
  });

  test('L6: card 5 at its third answer is not card 6 at its second', () => {
    expect(fuzzFactor('seed', '5', 3)).not.toBe(fuzzFactor('seed', '6', 2));
  });

  test('fall evenly, also over neighbouring counts', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let card = 0; card < 2000; card++) {
      for (let reps = 0; reps < 10; reps++)
        tenths[Math.floor(fuzzFactor('s', `card-${card}`, reps) * 10)]! += 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

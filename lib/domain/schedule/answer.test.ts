import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, intervalOf, preview } from './answer.ts';
import type { Memory } from './memory.ts';
import { DEFAULT_PARAMETERS, type Parameters } from './parameters.ts';
import { type Grade, GRADES } from './review.ts';

const P = DEFAULT_PARAMETERS;
const EXACT = { fuzzSeed: null, cardId: 'card' };
const MORNING = Date.UTC(2026, 10, 25, 9);
const DAY = 86_400_000;

function at(studyDay: number) {
  return { studyDay, answeredAt: MORNING + studyDay * DAY };
}

/** The memory after these grades, each given on the day the card returned. */
function whenDue(grades: readonly Grade[], parameters: Parameters = P, seed = EXACT): Memory {
  return grades.reduce<Memory | null>(
    (memory, grade) => answer(memory, grade, at(memory?.dueOn ?? 0), parameters, seed),
    null,
  )!;
}

describe('V3: thirteen answers, each when due (ts-fsrs FSRS-6.test, py-fsrs test_basic)', () => {
  const rated = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];

  test('the days between them, exactly', () => {
    const days: number[] = [];
    rated.reduce<Memory | null>((memory, rating) => {
      const time = at(memory?.dueOn ?? 0);
      const after = answer(memory, GRADES[rating - 1]!, time, P, EXACT);
      days.push(after.dueOn! - time.studyDay);
      return after;
    }, null);
    expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });
});

describe('a new card', () => {
  test.each<[Grade, object, Partial<Memory>]>([
    ['again', { minutes: 1 }, { phase: 'learning', step: 0, succeeded: false }],
    ['hard', { minutes: 6 }, { phase: 'learning', step: 0, succeeded: true }],
    ['good', { minutes: 10 }, { phase: 'learning', step: 1, succeeded: true }],
    ['easy', { days: 8 }, { phase: 'review', step: 0, succeeded: true, dueAt: null }],
  ])('%s', (grade, interval, expected) => {
    const after = answer(null, grade, at(0), P, EXACT);
    expect(intervalOf(after, at(0))).toEqual(interval);
    expect(after).toMatchObject({ ...expected, reps: 1, lapses: 0, introducedOn: 0, lastStudyDay: 0 });
  });

  test('Good, Good graduates to days', () => {
    expect(whenDue(['good', 'good'])).toMatchObject({ phase: 'review', step: 0, dueOn: 2, dueAt: null });
  });

  test('is introduced once', () => {
    expect(answer(whenDue(['good', 'good']), 'good', at(2), P, EXACT).introducedOn).toBe(0);
  });

  test('without steps goes to days at once, also after Again', () => {
    const after = answer(null, 'again', at(0), { ...P, learningStepsMinutes: [] }, EXACT);
    expect(after).toMatchObject({ phase: 'review', dueOn: 1, lapses: 0 });
  });
});

describe('a lapse', () => {
  const known = whenDue(['good', 'good', 'good', 'good']);

  test('goes to relearning, is counted, and keeps what was unlocked', () => {
    const lapsed = answer(known, 'again', at(known.dueOn!), P, EXACT);
    expect(lapsed).toMatchObject({
      phase: 'relearning',
      step: 0,
      lapses: 1,
      succeeded: true,
      dueOn: known.dueOn,
    });
    expect(intervalOf(lapsed, at(known.dueOn!))).toEqual({ minutes: 10 });
    const again = answer(lapsed, 'again', at(known.dueOn!), P, EXACT);
    expect(again).toMatchObject({ phase: 'relearning', lapses: 1 });
    expect(answer(again, 'good', at(known.dueOn!), P, EXACT)).toMatchObject({ phase: 'review', dueAt: null });
  });

  test('without relearning steps stays in review for a day or more', () => {
    const lapsed = answer(known, 'again', at(known.dueOn!), { ...P, relearningStepsMinutes: [] }, EXACT);
    expect(lapsed).toMatchObject({ phase: 'review', lapses: 1, dueAt: null });
    expect(lapsed.dueOn).toBeGreaterThan(known.dueOn!);
  });
});

describe('days and clocks', () => {
  test('a step that ends after the rollover belongs to the day of its answer', () => {
    const fiveToFour = { studyDay: 100, answeredAt: Date.UTC(2026, 10, 25, 3, 55) };
    const after = answer(null, 'good', fiveToFour, P, EXACT);
    expect(after.dueOn).toBe(100);
    expect(new Date(after.dueAt!).toISOString()).toBe('2026-11-25T04:05:00.000Z');
  });

  test('a clock set back counts as the same day', () => {
    const known = whenDue(['good', 'good', 'good']);
    const back = answer(known, 'good', at(known.lastStudyDay! - 3), P, EXACT);
    const same = answer(known, 'good', at(known.lastStudyDay!), P, EXACT);
    expect(back.stability).toBe(same.stability);
    expect(back.dueOn).toBeGreaterThanOrEqual(back.lastStudyDay!);
  });

  test('the longest interval is never passed, though then Good and Easy are alike', () => {
    const short = { ...P, maximumIntervalDays: 30 };
    const known = whenDue(['easy', 'easy', 'easy', 'easy'], short);
    const days = Object.values(preview(known, at(known.dueOn!), short, EXACT)).map(
      (m) => m.dueOn! - known.dueOn!,
    );
    expect(days).toEqual([0, 30, 30, 30]);
  });
});

describe('the four futures', () => {
  const histories = fc.array(fc.tuple(fc.constantFrom<Grade>(...GRADES), fc.nat(60)), { maxLength: 12 });

  test('what the button said is what the answer gives, and hard < good < easy in review', () => {
    fc.assert(
      fc.property(histories, fc.nat(400), fc.string(), (history, wait, fuzzSeed) => {
        const seed = { fuzzSeed, cardId: 'card' };
        let memory: Memory | null = null;
        let day = 0;
        for (const [grade, gap] of history) {
          day += gap;
          memory = answer(memory, grade, at(day), P, seed);
        }
        const time = at(day + wait);
        const futures = preview(memory, time, P, seed);
        for (const grade of GRADES) expect(answer(memory, grade, time, P, seed)).toEqual(futures[grade]);
        if (memory?.phase !== 'review') return;
        expect(futures.hard.dueOn).toBeLessThan(futures.good.dueOn!);
        expect(futures.good.dueOn).toBeLessThan(futures.easy.dueOn!);
        expect(futures.hard.dueOn).toBeGreaterThan(time.studyDay);
      }),
      { numRuns: 500 },
    );
  });

  test('fuzz does not know the date: the same history a hundred days later gives the same days', () => {
    const seed = { fuzzSeed: 'learner', cardId: 'card' };
    const daysFrom = (first: number) => {
      let memory: Memory | null = null;
      for (const gap of [0, 0, 3, 12, 40]) {
        memory = answer(memory, 'good', at((memory?.lastStudyDay ?? first) + gap), P, seed);
      }
      return memory!.dueOn! - memory!.lastStudyDay!;
    };
    expect(daysFrom(100)).toBe(daysFrom(0));
  });

  test('fuzz moves long intervals, by the learner and the card, not by the millisecond (ts-fsrs #131)', () => {
    const known = whenDue(['good', 'good', 'good', 'good', 'good']);
    const later = (fuzzSeed: string, ms: number) => {
      const { studyDay, answeredAt } = at(known.dueOn!);
      return answer(known, 'good', { studyDay, answeredAt: answeredAt + ms }, P, { fuzzSeed, cardId: 'c' })
        .dueOn;
    };
    expect(new Set([0, 1, 1000, 3_600_000].map((ms) => later('one', ms))).size).toBe(1);
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => later(seed, 0))).size).toBeGreaterThan(2);
  });
});

import { describe, expect, test } from 'vitest';
import type { Grade } from './review.ts';
import { type Step, stepAfter } from './steps.ts';

const out = null;

describe('the step after an answer', () => {
  test.each<[string, number[], number, Record<Grade, Step | null>]>([
    [
      'first of 1 and 10 minutes',
      [1, 10],
      0,
      {
        again: { step: 0, minutes: 1 },
        hard: { step: 0, minutes: 6 },
        good: { step: 1, minutes: 10 },
        easy: out,
      },
    ],
    [
      'second of 1 and 10 minutes',
      [1, 10],
      1,
      { again: { step: 0, minutes: 1 }, hard: { step: 1, minutes: 10 }, good: out, easy: out },
    ],
    [
      'the only step',
      [10],
      0,
      { again: { step: 0, minutes: 10 }, hard: { step: 0, minutes: 15 }, good: out, easy: out },
    ],
    [
      'Good takes each step in turn, none skipped (ts-fsrs #311)',
      [1, 10, 30],
      0,
      {
        again: { step: 0, minutes: 1 },
        hard: { step: 0, minutes: 6 },
        good: { step: 1, minutes: 10 },
        easy: out,
      },
    ],
    [
      'and does not leave before the last (ts-fsrs #206)',
      [1, 10, 30],
      1,
      {
        again: { step: 0, minutes: 1 },
        hard: { step: 1, minutes: 10 },
        good: { step: 2, minutes: 30 },
        easy: out,
      },
    ],
    ['no steps: every answer leaves', [], 0, { again: out, hard: out, good: out, easy: out }],
    [
      'a step that was taken away counts as the last one left',
      [5],
      3,
      { again: { step: 0, minutes: 5 }, hard: { step: 0, minutes: 8 }, good: out, easy: out },
    ],
  ])('%s', (_, steps, step, expected) => {
    const grades: Grade[] = ['again', 'hard', 'good', 'easy'];
    expect(Object.fromEntries(grades.map((grade) => [grade, stepAfter(steps, step, grade)]))).toEqual(
      expected,
    );
  });
});

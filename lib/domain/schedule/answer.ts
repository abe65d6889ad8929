import { advance, elapsedDays, stepOf } from './advance.ts';
import { nextInterval, nextState } from './fsrs.ts';
import { type FuzzSeed, fuzzFactor, fuzzInterval } from './fuzz.ts';
import { type Memory, NEW_MEMORY } from './memory.ts';
import type { Parameters } from './parameters.ts';
import { type Grade } from './review.ts';
import type { StudyDay } from './study-day.ts';

/** When an answer was given: the frozen study day, and the instant in ms since the epoch. */
export type AnswerTime = { studyDay: StudyDay; answeredAt: number };

/** How long until a card returns, as a grade button says it. */
export type Interval = { minutes: number } | { days: number };

/**
 * The memory after one answer. Pure: the same arguments give the same bytes in a browser, on the
 * server and in a rebuild, so the interval on the button is the interval you get.
 *
 * A (re)learning step that ends after the rollover still belongs to the day of its answer: `dueOn`
 * is that day and `dueAt` the instant, so the card is there as soon as the minutes are over.
 * @param memory before the answer; null for a card that was never answered
 */
export function answer(
  memory: Memory | null,
  grade: Grade,
  at: AnswerTime,
  parameters: Parameters,
  seed: FuzzSeed,
): Memory {
  const before = memory ?? NEW_MEMORY;
  const after = advance(before, grade, at.studyDay, parameters);
  const step = stepOf(before, grade, parameters);
  if (step) return { ...after, dueOn: at.studyDay, dueAt: at.answeredAt + step.minutes * 60_000 };
  const days = intervalDays(before, after, grade, at.studyDay, parameters, seed);
  return { ...after, dueOn: at.studyDay + days };
}

/** The memory that each of the four grades would give at this moment. */
export function preview(
  memory: Memory | null,
  at: AnswerTime,
  parameters: Parameters,
  seed: FuzzSeed,
): Record<Grade, Memory> {
  const after = (grade: Grade) => answer(memory, grade, at, parameters, seed);
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

/** How long after `at` an answered card returns: minutes on a (re)learning step, else days. */
export function intervalOf(memory: Memory, at: AnswerTime): Interval {
  if (memory.dueAt !== null) return { minutes: Math.round((memory.dueAt - at.answeredAt) / 60_000) };
  return { days: (memory.dueOn ?? at.studyDay) - at.studyDay };
}

/**
 * Days until the review. In review, hard < good < easy as in ts-fsrs' basic scheduler, so that a
 * better answer is never seen to be punished; only the learner's longest interval comes before that.
 */
function intervalDays(
  before: Memory,
  after: Memory,
  grade: Grade,
  studyDay: StudyDay,
  parameters: Parameters,
  seed: FuzzSeed,
): number {
  const longest = parameters.maximumIntervalDays;
  const elapsed = elapsedDays(before, studyDay);
  const factor = seed.fuzzSeed === null ? null : fuzzFactor(seed.fuzzSeed, seed.cardId, before.reps);
  const daysFor = (stability: number) => {
    const exact = nextInterval(stability, parameters);
    return factor === null ? exact : fuzzInterval(exact, elapsed, longest, factor);
  };
  if (before.phase !== 'review' || grade === 'again') return daysFor(after.stability);

  const stabilityFor = (other: Grade) =>
    other === grade ? after.stability : nextState(before, elapsed, other, parameters).stability;
  const goodAlone = daysFor(stabilityFor('good'));
  const hard = Math.min(daysFor(stabilityFor('hard')), goodAlone);
  if (grade === 'hard') return hard;
  const good = Math.max(goodAlone, hard + 1);
  const days = grade === 'good' ? good : Math.max(daysFor(stabilityFor('easy')), good + 1);
  return Math.min(days, longest);
}

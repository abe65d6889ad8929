import { advance } from './advance.ts';
import { answer } from './answer.ts';
import { nextInterval } from './fsrs.ts';
import type { FuzzSeed } from './fuzz.ts';
import { liveReviews } from './live-reviews.ts';
import { type Memory, NEW_MEMORY } from './memory.ts';
import type { Parameters } from './parameters.ts';
import type { Grade, Review } from './review.ts';

/**
 * The memory of one card: all its events, in any order, doubled or not, folded into one value.
 * Null when nothing stands. Elapsed days are differences of frozen study days; cram is logged and
 * not folded. Never throws on a log that the server let in: an event without what its kind needs
 * (a grade, a due day, a memory) changes nothing.
 * @param parametersOf the parameters each review was answered under; must return the same object
 *   for the same version, because the scheduler is cached per object
 */
export function fold(
  reviews: readonly Review[],
  parametersOf: (version: number) => Parameters,
  seed: FuzzSeed,
): Memory | null {
  const live = liveReviews(reviews);
  const lastGrade = live.findLastIndex(isFolded);
  let memory: Memory | null = null;
  for (const [index, review] of live.entries()) {
    const parameters = parametersOf(review.parametersVersion);
    if (!isFolded(review)) memory = changed(memory, review, parameters);
    else if (index === lastGrade) memory = answer(memory, review.grade, review, parameters, seed);
    else memory = advance(memory ?? NEW_MEMORY, review.grade, review.studyDay, parameters);
  }
  return memory;
}

function isFolded(review: Review): review is Review & { grade: Grade } {
  return review.kind === 'grade' && review.mode !== 'cram' && review.grade !== undefined;
}

function changed(memory: Memory | null, review: Review, parameters: Parameters): Memory | null {
  const before = memory ?? NEW_MEMORY;
  switch (review.kind) {
    case 'suspend':
      return { ...before, suspended: true };
    case 'unsuspend':
      return { ...before, suspended: false };
    case 'reset':
      return { ...NEW_MEMORY, suspended: before.suspended };
    case 'set-due':
      return moved(memory, review);
    case 'import':
      return imported(memory, review, parameters);
    case 'grade':
    case 'undo':
      return memory;
  }
}

/** A card that is new has nothing to come back to, so it stays new. One on a step leaves its steps. */
function moved(memory: Memory | null, { dueOn }: Review): Memory | null {
  if (!memory || memory.phase === 'new' || dueOn === undefined) return memory;
  return { ...memory, phase: 'review', step: 0, dueOn, dueAt: null };
}

/**
 * A card known from elsewhere is for review at once, and counts as answered right: it unlocks others.
 * The memory is brought within the bounds of FSRS, so that the next answer can be computed from it.
 */
function imported(memory: Memory | null, review: Review, parameters: Parameters): Memory | null {
  const { studyDay } = review;
  const stability = within(0.001, review.stability, 36_500);
  const difficulty = within(1, review.difficulty, 10);
  if (stability === null || difficulty === null) return memory;
  const before = memory ?? NEW_MEMORY;
  return {
    ...before,
    phase: 'review',
    stability,
    difficulty,
    step: 0,
    succeeded: true,
    introducedOn: before.introducedOn ?? studyDay,
    lastStudyDay: studyDay,
    dueOn: review.dueOn ?? studyDay + nextInterval(stability, parameters),
    dueAt: null,
  };
}

function within(least: number, value: number | undefined, most: number): number | null {
  if (value === undefined || !Number.isFinite(value)) return null;
  return Math.min(Math.max(value, least), most);
}

import type { Grade } from './review.ts';

/** Where a card stands in its learning or relearning steps, and how long until it is shown again. */
export type Step = { step: number; minutes: number };

/**
 * The step that follows an answer; null when the card leaves its steps and FSRS decides.
 * Again goes back to the first step, Good goes on, Easy leaves at once. Hard repeats the step;
 * on the first one it waits half-way to the second (or half as long again where there is no
 * second), so that Hard is later than Again. The rules of Anki and py-fsrs; ts-fsrs 5.4.2 takes
 * the half-way wait on every step.
 * @param steps minutes of each step; none means that every answer leaves at once
 * @param step index the card stands on; one past the end (steps were taken away) counts as the last
 */
export function stepAfter(steps: readonly number[], step: number, grade: Grade): Step | null {
  const [first] = steps;
  if (first === undefined || grade === 'easy') return null;
  if (grade === 'again') return { step: 0, minutes: first };
  const here = Math.min(step, steps.length - 1);
  if (grade === 'hard') return { step: here, minutes: hardMinutes(steps, here, first) };
  const next = steps[here + 1];
  return next === undefined ? null : { step: here + 1, minutes: next };
}

function hardMinutes(steps: readonly number[], here: number, first: number): number {
  if (here > 0) return steps[here] ?? first;
  const second = steps[1] ?? 2 * first;
  return Math.round((first + second) / 2);
}

import {
  computeDecayFactor,
  FSRSAlgorithm,
  type FSRSParameters,
  type Grade as Rating,
  roundTo,
} from 'ts-fsrs';
import type { Memory } from './memory.ts';
import type { Parameters } from './parameters.ts';
import type { Grade } from './review.ts';

/*
 * The only file that imports ts-fsrs. Of the library we use the formulas alone: its scheduler counts
 * UTC days and puts the millisecond into the dice, and its undo loses due dates, so days, steps, fuzz
 * and undo are ours. Short-term memory is always on: without it ts-fsrs and fsrs-rs disagree about a
 * second Again on one day.
 */

/** What FSRS knows of a card: days until recall falls to 90 %, and difficulty from 1 to 10. */
export type MemoryState = Pick<Memory, 'stability' | 'difficulty'>;

/**
 * Stability (days until recall falls to 90 %) and difficulty (1 to 10) after an answer.
 * @param memory before the answer; null, or zero stability, for a card that is new
 * @param elapsedDays study days since the last answer, 0 or more; ignored for a new card
 * @throws RangeError when the inputs lead to no finite memory
 */
export function nextState(
  memory: MemoryState | null,
  elapsedDays: number,
  grade: Grade,
  parameters: Parameters,
): MemoryState {
  const next = algorithmOf(parameters).next_state(memory, elapsedDays, RATING[grade]);
  if (!Number.isFinite(next.stability) || !Number.isFinite(next.difficulty)) {
    throw new RangeError(`No memory follows from ${elapsedDays} days and the grade "${grade}".`);
  }
  return next;
}

/** Whole days, at least 1, until recall falls to the retention aimed at. Not fuzzed. */
export function nextInterval(stability: number, parameters: Parameters): number {
  return algorithmOf(parameters).next_interval(stability, 0);
}

/** Probability, 0 to 1, that a card is recalled `elapsedDays` study days after its last answer. */
export function recall(stability: number, elapsedDays: number, parameters: Parameters): number {
  return algorithmOf(parameters).forgetting_curve(elapsedDays, stability);
}

/**
 * The memory that fits a card scheduled by SM-2 (Anki's older scheduler), for imports without a history.
 * The interval says how stable the card was, the ease how fast that grew, hence how difficult it is
 * (fsrs-rs, `memory_state_from_sm2`).
 * @param ease SM-2's ease factor, 1.3 upwards
 * @param retention recall that the old scheduler achieved, between 0 and 1
 */
export function memoryFromSm2(
  ease: number,
  intervalDays: number,
  retention: number,
  parameters: Parameters,
): MemoryState {
  const algorithm = algorithmOf(parameters);
  const { w } = algorithm.parameters;
  const stability = Math.max(intervalDays, 0.001) / algorithm.calculate_interval_modifier(retention);
  const growth = Math.exp(w[8]!) * Math.pow(stability, -w[9]!) * Math.expm1((1 - retention) * w[10]!);
  return {
    stability: Math.min(Math.max(stability, 0.001), 36_500),
    difficulty: Math.min(Math.max(11 - (ease - 1) / growth, 1), 10),
  };
}

const RATING: Record<Grade, Rating> = { again: 1, hard: 2, good: 3, easy: 4 };

/**
 * The library's algorithm for parameters that never change: without the proxy that watches them,
 * and with the two constants of the forgetting curve computed once instead of for every answer.
 * Half as fast again, and the same to the bit (a test compares).
 */
class FixedAlgorithm extends FSRSAlgorithm {
  constructor(parameters: FSRSParameters) {
    super(parameters);
    this.param = { ...this.param };
    const { decay, factor } = computeDecayFactor(this.param.w);
    this.forgetting_curve = (days, stability) => roundTo(Math.pow(1 + (factor * days) / stability, decay), 8);
  }
}

const algorithms = new WeakMap<Parameters, FixedAlgorithm>();

function algorithmOf(parameters: Parameters): FixedAlgorithm {
  let algorithm = algorithms.get(parameters);
  if (!algorithm) {
    algorithm = load(parameters);
    algorithms.set(parameters, algorithm);
  }
  return algorithm;
}

/**
 * The library clips the weights while it loads them: each to its range, and the two of same-day
 * reviews by the number of relearning steps, which is why the steps are handed over. Weights of
 * another length it would replace by its own without a word, so they are refused here.
 */
function load(parameters: Parameters): FixedAlgorithm {
  const { weights, retention, maximumIntervalDays, learningStepsMinutes, relearningStepsMinutes } =
    parameters;
  if (weights.length !== 21 || !weights.every(Number.isFinite)) {
    throw new RangeError('FSRS-6 needs 21 finite weights.');
  }
  if (!(retention > 0 && retention <= 1))
    throw new RangeError(`Retention ${retention} is not above 0 and at most 1.`);
  return new FixedAlgorithm({
    w: [...weights],
    request_retention: retention,
    maximum_interval: maximumIntervalDays,
    enable_fuzz: false,
    enable_short_term: true,
    learning_steps: learningStepsMinutes.map((minutes) => `${minutes}m` as const),
    relearning_steps: relearningStepsMinutes.map((minutes) => `${minutes}m` as const),
  });
}

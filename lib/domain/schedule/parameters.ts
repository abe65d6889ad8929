/** What the scheduler may be told. Versions only grow; a review is folded with the version it was answered under. */
export type Parameters = {
  version: number;
  /** Recall aimed at when a card returns, 0.70 to 0.97. */
  retention: number;
  /** The 21 weights of FSRS-6, as trained; the adapter clips them when it loads them. */
  weights: readonly number[];
  /** Whole minutes below a day: whatever is longer is for FSRS to decide. */
  learningStepsMinutes: readonly number[];
  relearningStepsMinutes: readonly number[];
  maximumIntervalDays: number;
};

/**
 * What `retention` may be. Under 0.70 a learner fails too often to keep going; above 0.97 the work
 * grows without bound (the bounds of Anki's setting run from 0.70 to 0.99, the last steps of which
 * multiply the daily load).
 */
export const RETENTION_BOUNDS = { min: 0.7, max: 0.97 } as const;

/**
 * The FSRS-6 weights for a learner of whom nothing is known yet, as published with ts-fsrs 5.4.2.
 * Written out here so that reading a setting does not load the scheduler; a test holds them equal.
 */
export const DEFAULT_WEIGHTS: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/** In force until a learner changes something; version 0 has no row in the database. */
export const DEFAULT_PARAMETERS: Parameters = {
  version: 0,
  retention: 0.9,
  weights: DEFAULT_WEIGHTS,
  learningStepsMinutes: [1, 10],
  relearningStepsMinutes: [10],
  maximumIntervalDays: 36_500,
};

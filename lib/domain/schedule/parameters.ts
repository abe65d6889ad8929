/** What the scheduler may be told. Versions only grow; a review is folded with the version it was answered under. */
export type Parameters = {
  version: number;
  /** Recall aimed at when a card returns, 0.70 to 0.97. */
  retention: number;
  /** The 21 weights of FSRS-6, as trained. */
  weights: readonly number[];
  learningStepsMinutes: readonly number[];
  relearningStepsMinutes: readonly number[];
  maximumIntervalDays: number;
};

/** `new` covers a card never answered and one that was reset; such a memory has zero stability. */
export const PHASES = ['new', 'learning', 'review', 'relearning'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * What a learner remembers of one card: the fold of its live reviews, nothing else.
 * Study days are whole numbers (`study-day.ts`); instants are ms since the epoch.
 */
export type Memory = {
  phase: Phase;
  /** Days until recall falls to 90 %; 0 while new. */
  stability: number;
  /** 1 (easy) to 10; 0 while new. */
  difficulty: number;
  /** Index of the learning or relearning step the card stands on; 0 elsewhere. */
  step: number;
  reps: number;
  lapses: number;
  /** Answered right at least once (hard, good or easy): unlocks the cards that wait for this one. */
  succeeded: boolean;
  suspended: boolean;
  introducedOn: number | null;
  lastStudyDay: number | null;
  /** Study day on which the card returns; null while new. */
  dueOn: number | null;
  /** Only (re)learning steps carry a clock time. */
  dueAt: number | null;
};

/** A card that was never answered, or whose past was reset. */
export const NEW_MEMORY: Memory = {
  phase: 'new',
  stability: 0,
  difficulty: 0,
  step: 0,
  reps: 0,
  lapses: 0,
  succeeded: false,
  suspended: false,
  introducedOn: null,
  lastStudyDay: null,
  dueOn: null,
  dueAt: null,
};

/** Bump when a change of the code can change any folded memory: caches of an older version are rebuilt. */
export const FOLD_VERSION = 1;

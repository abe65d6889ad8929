/** The four answers, from forgotten to effortless. Their order is their FSRS rating, 1 to 4. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

export const REVIEW_KINDS = ['grade', 'undo', 'suspend', 'unsuspend', 'reset', 'set-due', 'import'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const MODES = ['study', 'quiz', 'live', 'paper', 'cram'] as const;
export type Mode = (typeof MODES)[number];

/**
 * One event in a learner's append-only log, as far as the fold needs it.
 * `answeredAt` is an instant in ms since the epoch; `studyDay` was frozen when the answer was given.
 */
export type Review = {
  /** UUIDv7 made where the answer was given. */
  id: string;
  cardId: string;
  kind: ReviewKind;
  /** The event that an undo voids. */
  targetId?: string;
  grade?: Grade;
  mode: Mode;
  answeredAt: number;
  studyDay: number;
  /** New due day of a `set-due`. */
  dueOn?: number;
  /** Memory brought along by an `import`. */
  stability?: number;
  difficulty?: number;
  /** Version of the learner's parameters that the device used. */
  parametersVersion: number;
};

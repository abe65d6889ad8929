/** How much a learner wants to be asked in one study day. */
export type Limits = {
  /** Cards introduced. 0 pauses new ones. */
  newPerDay: number;
  /** Reviews of cards introduced on earlier days; learning steps are never held back. */
  reviewsPerDay: number;
};

/**
 * Ten new cards: an article makes about 35, so its deck is introduced in four days and a first
 * day, each card being shown two or three times, stays below ten minutes. Two hundred reviews: half
 * an hour at nine seconds each, and the default of Anki; who has been away is not met by all at once.
 */
export const DEFAULT_LIMITS: Limits = { newPerDay: 10, reviewsPerDay: 200 };

/** What a setting may hold: none at all, up to more than a person can answer in a day. */
export const LIMIT_BOUNDS = {
  newPerDay: { min: 0, max: 200 },
  reviewsPerDay: { min: 0, max: 2000 },
} as const satisfies Record<keyof Limits, { min: number; max: number }>;

import type { Grade, Mode, ReviewKind } from '#domain/schedule/review.ts';

/** One event as the browser sends it to `POST /api/reviews`; the server's schema is the judge of it. */
export type SentReview = {
  id: string;
  cardId: string;
  kind: Extract<ReviewKind, 'grade' | 'undo'>;
  mode: Mode;
  targetId?: string;
  grade?: Grade;
  format?: string;
  response?: string;
  /** Device clock, ms since the epoch. */
  answeredAt: number;
  zone: string;
  rolloverHour: number;
  tookMs?: number;
  shownIntervalDays?: number;
  parametersVersion: number;
  cardRevision: number;
};

import { GRADES } from '#domain/schedule/review.ts';
import { uuid7 } from '#domain/schedule/uuid7.ts';
import type { WireEvent } from '#server/review-wire.ts';
import type { PlacedCard } from './decks.ts';
import type { Dice } from './dice.ts';

/** A grade as the study page sends it. `answeredAt` in ms. */
export function gradeEvent(card: PlacedCard, answeredAt: number, dice: Dice): WireEvent {
  return {
    id: uuid7(answeredAt, dice.bytes(10)),
    cardId: card.id,
    kind: 'grade',
    grade: dice.oneOf(['good', 'good', 'good', ...GRADES] as const),
    mode: 'study',
    answeredAt,
    zone: 'UTC',
    rolloverHour: 4,
    tookMs: dice.whole(1000, 20_000),
    shownIntervalDays: dice.whole(1, 100),
    parametersVersion: 0,
    cardRevision: 1,
  };
}

/** The body of `POST /api/reviews` for these events. */
export function uploadOf(events: readonly WireEvent[]): string {
  return JSON.stringify({ sentAt: Date.now(), zone: 'UTC', events });
}

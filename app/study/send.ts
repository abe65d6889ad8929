import { uuid7 } from '#domain/schedule/uuid7.ts';
import { zoneOf } from './answer-time.ts';
import { deliver, keep } from './outbox.ts';
import type { SentReview } from './sent-review.ts';
import type { StudyStart } from './study-start.ts';

/** What the session knows of an event; the rest is the same for all events of a page. */
export type Given = Omit<SentReview, 'id' | 'zone' | 'rolloverHour' | 'parametersVersion' | 'mode'>;

/** Gives the event its id, keeps it on this device and lets it go out; returns the id at once. */
export function send(start: StudyStart, given: Given): string {
  const { rolloverHour, parameters, fuzzSeed, isVisitor } = start;
  const id = uuid7(given.answeredAt, crypto.getRandomValues(new Uint8Array(10)));
  const page = {
    zone: zoneOf(start),
    rolloverHour,
    mode: 'study' as const,
    parametersVersion: parameters.version,
  };
  void keep({ ...given, ...page, id }, isVisitor ? { fuzzSeed } : null).then(deliver);
  return id;
}

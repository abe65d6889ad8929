import { intervalOf, preview, type AnswerTime, type Interval } from '#domain/schedule/answer.ts';
import type { Memory } from '#domain/schedule/memory.ts';
import type { Grade } from '#domain/schedule/review.ts';
import { offsetMinutesAt, studyDayOf } from '#domain/schedule/study-day.ts';
import type { SentReview } from './sent-review.ts';
import type { StudyStart } from './study-start.ts';

/** The zone answers are given in: the chosen one, or the device's. */
export function zoneOf({ chosenZone }: StudyStart): string {
  return chosenZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** When an answer given at this instant (ms) counts. */
export function answerTime(start: StudyStart, answeredAt: number): AnswerTime {
  return {
    answeredAt,
    studyDay: studyDayOfEvent({ answeredAt, zone: zoneOf(start), rolloverHour: start.rolloverHour }),
  };
}

/** The study day of an event that has not come back from the server with it. */
export function studyDayOfEvent(event: Pick<SentReview, 'answeredAt' | 'zone' | 'rolloverHour'>): number {
  return studyDayOf(event.answeredAt, offsetMinutesAt(event.answeredAt, event.zone), event.rolloverHour);
}

/** The interval that each grade would give at this instant (ms); what the buttons say is what is stored. */
export function intervalsAt(
  start: StudyStart,
  cardId: string,
  memory: Memory | null,
  instant: number,
): Record<Grade, Interval> {
  const at = answerTime(start, instant);
  const after = preview(memory, at, start.parameters, { fuzzSeed: start.fuzzSeed, cardId });
  return {
    again: intervalOf(after.again, at),
    hard: intervalOf(after.hard, at),
    good: intervalOf(after.good, at),
    easy: intervalOf(after.easy, at),
  };
}

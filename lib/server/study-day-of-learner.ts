import { offsetMinutesAt, studyDayOf, type StudyDay } from '#domain/schedule/study-day.ts';
import type { Learner } from './learner.ts';

/** The learner's study day at an instant in ms, by zone and rollover hour. */
export function studyDayAt(
  now: number,
  { zone, rolloverHour }: Pick<Learner, 'zone' | 'rolloverHour'>,
): StudyDay {
  return studyDayOf(now, offsetMinutesAt(now, zone), rolloverHour);
}

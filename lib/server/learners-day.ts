import type { CardKey } from '#domain/cards/card.ts';
import { isLearning } from '#domain/schedule/learning.ts';
import { DEFAULT_LIMITS } from '#domain/schedule/limits.ts';
import type { QueueDay } from '#domain/schedule/queue.ts';
import { offsetMinutesAt, studyDayOf, type StudyDay } from '#domain/schedule/study-day.ts';
import { answeredOn, type CardCandidate } from './candidates.ts';
import type { Learner } from './learner.ts';

/** A learner's study day so far: the same for every deck. */
export type LearnersDay = QueueDay & {
  learner: Learner | null;
  /** Cards answered today that are on a learning step; a long backlog would hide them from the due query. */
  learning: CardCandidate[];
};

/** The day at an instant `now` in ms; a visitor has done nothing yet. */
export async function dayOf(learner: Learner | null, now: number): Promise<LearnersDay> {
  const none = new Set<never>();
  if (!learner) {
    const done = { introduced: 0, reviews: 0, siblings: none, lookAlikes: none, succeeded: none };
    return { learner, now, today: 0, limits: DEFAULT_LIMITS, done, learning: [] };
  }
  const today = studyDayAt(now, learner);
  const answered = await answeredOn(learner.id, today);
  const introduced = answered.filter(({ memory }) => memory.introducedOn === today);
  const { newPerDay, reviewsPerDay } = learner;
  return {
    learner,
    now,
    today,
    limits: { newPerDay, reviewsPerDay },
    done: {
      introduced: introduced.length,
      reviews: answered.length - introduced.length,
      siblings: new Set(answered.flatMap(({ card }) => card.siblings)),
      lookAlikes: new Set(introduced.flatMap(({ card }) => card.lookAlike ?? [])),
      succeeded: new Set<CardKey>(),
    },
    learning: answered.filter(({ memory, isRetired }) => isLearning(memory) && !isRetired),
  };
}

/** The learner's study day at an instant in ms, by zone and rollover hour. */
export function studyDayAt(
  now: number,
  { zone, rolloverHour }: Pick<Learner, 'zone' | 'rolloverHour'>,
): StudyDay {
  return studyDayOf(now, offsetMinutesAt(now, zone), rolloverHour);
}

import type { CardKey } from '#domain/cards/card.ts';
import { DEFAULT_LIMITS } from '#domain/schedule/limits.ts';
import type { DoneToday, QueueDay } from '#domain/schedule/queue.ts';
import { offsetMinutesAt, studyDayOf, type StudyDay } from '#domain/schedule/study-day.ts';
import { answeredOn, cardsOnSteps } from './answered-cards.ts';
import type { CardCandidate } from './candidate.ts';
import type { Learner } from './learner.ts';

/** A learner's study day so far: the same for every deck. */
export type LearnersDay = QueueDay & {
  learner: Learner | null;
  /** Cards on a learning step, answered today or on the last day before; a long backlog would hide them. */
  learning: CardCandidate[];
};

/** The day at an instant `now` in ms; a visitor has done nothing yet. */
export async function dayOf(learner: Learner | null, now: number): Promise<LearnersDay> {
  if (!learner) return { learner, now, today: 0, limits: DEFAULT_LIMITS, done: NOTHING_DONE, learning: [] };
  const { id, newPerDay, reviewsPerDay } = learner;
  const today = studyDayAt(now, learner);
  const answered = await answeredOn(id, today);
  const introduced = answered.filter(({ memory }) => memory.introducedOn === today);
  return {
    learner,
    now,
    today,
    limits: { newPerDay, reviewsPerDay },
    done: {
      ...NOTHING_DONE,
      introduced: introduced.length,
      reviews: answered.length - introduced.length,
      siblings: new Set(answered.flatMap(({ card }) => card.siblings)),
      lookAlikes: new Set(introduced.flatMap(({ card }) => card.lookAlike ?? [])),
    },
    learning: await cardsOnSteps(id, today),
  };
}

/** The day after, as it begins if nothing more is answered on this one. */
export function dayAfter(day: LearnersDay): LearnersDay {
  return { ...day, now: day.now + 24 * 60 * 60_000, today: day.today + 1, done: NOTHING_DONE };
}

/** The learner's study day at an instant in ms, by zone and rollover hour. */
export function studyDayAt(
  now: number,
  { zone, rolloverHour }: Pick<Learner, 'zone' | 'rolloverHour'>,
): StudyDay {
  return studyDayOf(now, offsetMinutesAt(now, zone), rolloverHour);
}

const NOTHING_DONE: DoneToday = {
  introduced: 0,
  reviews: 0,
  siblings: new Set(),
  lookAlikes: new Set(),
  succeeded: new Set<CardKey>(),
};

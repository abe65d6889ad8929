import { type Queue, queueOf } from '#domain/schedule/queue.ts';
import { type CardCandidate, dueCards, newCards, succeededAmong } from './candidates.ts';
import type { LearnersDay } from './learners-day.ts';

/** Most cards of a kind that are looked at, whatever the limits; what lies beyond comes up in the next session. */
const MOST_LOOKED_AT = 500;

/** What to ask now, of one deck or of all (null), in order. The day's limits hold over all decks together. */
export async function todaysQueue(day: LearnersDay, deckId: string | null): Promise<Queue<CardCandidate>> {
  const { learner, today, limits, done } = day;
  const newLeft = limits.newPerDay - done.introduced;
  const fresh = await newCards(learner?.id ?? null, deckId, newLeft > 0 ? lookedAt(newLeft) : 0);
  if (!learner) return queueOf(fresh, day);

  const due = await dueCards(learner.id, deckId, today, lookedAt(limits.reviewsPerDay - done.reviews));
  const learning = day.learning.filter((one) => deckId === null || one.deckId === deckId);
  const candidates = new Map([...due, ...learning, ...fresh].map((one) => [one.card.key, one]));
  const awaited = fresh.flatMap(({ card }) => card.after ?? []);
  const succeeded = await succeededAmong(learner.id, awaited);
  return queueOf([...candidates.values()], { ...day, done: { ...done, succeeded } });
}

/** Siblings buried for the day, and cards that are still locked, take some away; learning cards are due too. */
function lookedAt(wanted: number): number {
  return Math.min(Math.max(0, wanted) * 5 + 50, MOST_LOOKED_AT);
}

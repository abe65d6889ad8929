import { type Queue, queueOf } from '#domain/schedule/queue.ts';
import { DEFAULT_LIMITS } from '#domain/schedule/limits.ts';
import { type CardCandidate, doneToday, dueCards, learningCards, newCards } from './candidates.ts';
import type { Learner } from './learner.ts';
import { studyDayAt } from './study-day-of-learner.ts';

/**
 * What to ask now, of one deck or of all, in order. The day's limits hold over all decks together.
 * @param now instant in ms
 */
export async function todaysQueue(
  learner: Learner | null,
  deckId: string | null,
  now: number,
): Promise<Queue<CardCandidate>> {
  if (!learner) {
    const done = { introduced: 0, reviews: 0, siblings: NONE, lookAlikes: NONE, succeeded: new Set<never>() };
    return queueOf(await newCards(null, deckId), { now, today: 0, limits: DEFAULT_LIMITS, done });
  }
  const today = studyDayAt(now, learner);
  const [due, learning, fresh] = await Promise.all([
    dueCards(learner.id, deckId, today),
    learningCards(learner.id, deckId, today),
    newCards(learner.id, deckId),
  ]);
  const candidates = new Map([...due, ...learning, ...fresh].map((one) => [one.card.key, one]));
  const awaited = fresh.flatMap(({ card }) => card.after ?? []);
  const done = await doneToday(learner.id, today, awaited);
  const { newPerDay, reviewsPerDay } = learner;
  return queueOf([...candidates.values()], { now, today, limits: { newPerDay, reviewsPerDay }, done });
}

const NONE: ReadonlySet<string> = new Set();

import { isLearning, LEARN_AHEAD_MS } from '#domain/schedule/learning.ts';
import { type Queue, queueOf } from '#domain/schedule/queue.ts';
import type { CardCandidate } from './candidate.ts';
import { dueCards, newCards, succeededAmong } from './candidates.ts';
import type { LearnersDay } from './learners-day.ts';

/** Looked at beyond the day's room at first: siblings buried for the day, and locked cards, fill none of it. */
const SPARE = 50;

/**
 * What to ask now, of one deck or of all (null), in order. The day's limits hold over all decks together. Looks
 * further only while buried and locked cards leave room in the day, so that nothing behind them is out of reach.
 */
export async function todaysQueue(day: LearnersDay, deckId: string | null): Promise<Queue<CardCandidate>> {
  const { learner, today, limits, done } = day;
  const room = { due: limits.reviewsPerDay - done.reviews, fresh: limits.newPerDay - done.introduced };
  const learning = day.learning.filter((one) => deckId === null || one.deckId === deckId);
  for (let spare = SPARE; ; spare *= 10) {
    const most = { due: room.due > 0 ? room.due + spare : 0, fresh: room.fresh > 0 ? room.fresh + spare : 0 };
    const due = learner ? await dueCards(learner.id, deckId, today, most.due) : [];
    const fresh = await newCards(learner?.id ?? null, deckId, most.fresh);
    const awaited = fresh.flatMap(({ card }) => card.after ?? []);
    const succeeded = learner ? await succeededAmong(learner.id, awaited) : done.succeeded;
    const candidates = new Map([...due, ...learning, ...fresh].map((one) => [one.card.key, one]));
    const queue = queueOf([...candidates.values()], { ...day, done: { ...done, succeeded } });

    const found = { due: due.length, fresh: fresh.length };
    const mayLack = (kind: 'due' | 'fresh') => queue.counts[kind] < room[kind] && found[kind] === most[kind];
    if (!mayLack('due') && !mayLack('fresh')) return queue;
  }
}

/** The cards of a queue that can be asked at an instant in ms; the others are on a step whose time is to come. */
export function askableNow({ cards }: Queue<CardCandidate>, now: number): CardCandidate[] {
  return cards.filter(({ memory }) => !isLearning(memory) || memory.dueAt <= now + LEARN_AHEAD_MS);
}

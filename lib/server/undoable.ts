import type { Card } from '#domain/cards/card.ts';
import { fold } from '#domain/schedule/fold.ts';
import { liveReviews } from '#domain/schedule/live-reviews.ts';
import type { Review } from '#domain/schedule/review.ts';
import type { Undoable } from '#domain/schedule/session-state.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import { database } from './database.ts';
import type { LearnerId } from './learner.ts';
import { foldingOf, type Folded } from './refold.ts';
import { readLog } from './review-log.ts';

/** As many as a hand takes back; more can still be undone one page load later. */
const MOST_UNDOABLE = 20;
/** Grades looked at: some were taken back already, or belong to a quiz. */
const MOST_LOOKED_AT = 2 * MOST_UNDOABLE;

/**
 * Today's last grades in study that still stand, oldest first. `memoryBefore` is what undoing the grade, after every
 * later grade of its card, gives back.
 */
export async function undoableToday(learner: Folded, today: StudyDay): Promise<Undoable[]> {
  const newest = await newestGrades(learner.id, today);
  if (newest.length === 0) return [];

  const cardIds = [...new Set(newest.map(({ cardId }) => cardId))];
  const log = await readLog(database(), {
    cards: cardIds.map((cardId) => ({ learnerId: learner.id, cardId })),
  });
  const live = Map.groupBy(liveReviews(log), ({ cardId }) => cardId);
  const cards = await cardsInUse(cardIds);
  const { fuzzSeed, parametersOf } = await foldingOf(database(), learner);
  const standing = newest.flatMap(({ id, cardId }): Undoable[] => {
    const events = live.get(cardId) ?? [];
    const at = events.findIndex((event) => event.id === id);
    const card = cards.get(cardId);
    if (at === -1 || !card) return [];
    const memoryBefore = fold(withoutGradesFrom(at, events), parametersOf, { fuzzSeed, cardId });
    return [{ reviewId: id, ...card, memoryBefore }];
  });
  return standing.slice(0, MOST_UNDOABLE).reverse();
}

async function newestGrades(
  learnerId: LearnerId,
  today: StudyDay,
): Promise<{ id: string; cardId: string }[]> {
  // The ids of events begin with their time, so the newest are at the end of the primary key.
  const newest = await database().review.findMany({
    where: { learnerId, kind: 'grade' },
    orderBy: { id: 'desc' },
    take: MOST_LOOKED_AT,
    select: { id: true, cardId: true, mode: true, studyDay: true },
  });
  return newest.filter(({ mode, studyDay }) => mode === 'study' && studyDay === today);
}

/** A suspension or a reset since then is not taken back with the grade. */
function withoutGradesFrom<R extends Review>(at: number, events: readonly R[]): R[] {
  return events.filter(({ kind }, index) => index < at || kind !== 'grade');
}

/** A retired card is not asked again, so its grades are left alone. */
async function cardsInUse(cardIds: string[]): Promise<Map<string, { card: Card; revision: number }>> {
  const rows = await database().card.findMany({
    where: { id: { in: cardIds }, retiredAt: null },
    select: { id: true, body: true, revision: true },
  });
  return new Map(rows.map(({ id, body, revision }) => [id, { card: body as Card, revision }]));
}

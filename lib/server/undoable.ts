import type { Card } from '#domain/cards/card.ts';
import { fold } from '#domain/schedule/fold.ts';
import { liveReviews } from '#domain/schedule/live-reviews.ts';
import type { Undoable } from '#domain/schedule/session-state.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import { database } from './database.ts';
import { foldingOf, type Folded } from './refold.ts';
import { readLog } from './review-log.ts';

/** As many as a hand takes back; more can still be undone one page load later. */
const MOST_UNDOABLE = 20;

/** Today's last grades that still stand, oldest first, each with the memory that an undo would give back. */
export async function undoableToday(learner: Folded, today: StudyDay): Promise<Undoable[]> {
  // The ids of events begin with their time, so the newest are at the end of the primary key.
  const newest = await database().review.findMany({
    where: { learnerId: learner.id, kind: 'grade' },
    orderBy: { id: 'desc' },
    take: MOST_UNDOABLE * 2,
    select: { id: true, cardId: true, mode: true, studyDay: true },
  });
  const grades = newest.filter(({ mode, studyDay }) => mode === 'study' && studyDay === today);
  if (grades.length === 0) return [];

  const cardIds = [...new Set(grades.map(({ cardId }) => cardId))];
  const cards = cardIds.map((cardId) => ({ learnerId: learner.id, cardId }));
  const [log, rows, { fuzzSeed, parametersOf }] = await Promise.all([
    readLog(database(), { cards }),
    database().card.findMany({
      where: { id: { in: cardIds } },
      select: { id: true, body: true, revision: true },
    }),
    foldingOf(database(), learner),
  ]);
  const live = Map.groupBy(liveReviews(log), ({ cardId }) => cardId);
  return grades
    .slice(0, MOST_UNDOABLE)
    .reverse()
    .flatMap(({ id, cardId }) => {
      const events = live.get(cardId) ?? [];
      const at = events.findIndex((event) => event.id === id);
      const row = rows.find((one) => one.id === cardId);
      if (at === -1 || !row) return [];
      const memoryBefore = fold(events.slice(0, at), parametersOf, { fuzzSeed, cardId });
      return [{ reviewId: id, card: row.body as Card, revision: row.revision, memoryBefore }];
    });
}

import type Database from 'better-sqlite3';
import { GRADES } from '#domain/schedule/review.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import { uuid7 } from '#domain/schedule/uuid7.ts';
import { insertAll } from './data-file.ts';
import type { PlacedCard } from './decks.ts';
import type { Dice } from './dice.ts';

const DAY_MS = 86_400_000;

/**
 * Adds so many events of each card to a learner's log, the last of them shortly before the study day `until`: mostly
 * Good, some on the day of the one before, some long overdue, and one in 25 takes the one before back.
 */
export function addReviews(
  db: Database.Database,
  learnerId: string,
  cards: readonly PlacedCard[],
  { each, until }: { each: number; until: StudyDay },
  dice: Dice,
): void {
  insertAll(db, 'Review', rowsOf(learnerId, cards, each, until, dice));
}

function* rowsOf(learnerId: string, cards: readonly PlacedCard[], each: number, until: StudyDay, dice: Dice) {
  for (const { id: cardId } of cards) {
    let targetId: string | null = null;
    for (const [index, studyDay] of studyDays(each, until, dice).entries()) {
      // Noon in UTC: a rollover hour earlier in the day does not move it.
      const answeredAt = studyDay * DAY_MS + DAY_MS / 2 + index * 60_000;
      const id = uuid7(answeredAt, dice.bytes(10));
      const isUndo: boolean = targetId !== null && dice.whole(1, 25) === 1;
      yield {
        learnerId,
        id,
        cardId,
        kind: isUndo ? 'undo' : 'grade',
        targetId: isUndo ? targetId : null,
        grade: isUndo ? null : dice.oneOf(['good', 'good', 'good', ...GRADES] as const),
        mode: 'study',
        answeredAt: new Date(answeredAt),
        zone: 'UTC',
        offsetMinutes: 0,
        rolloverHour: 4,
        studyDay,
        tookMs: dice.whole(1000, 20_000),
        model: 'fsrs-6',
        parametersVersion: 0,
        cardRevision: 1,
        receivedAt: new Date(answeredAt),
        payloadHash: id,
      };
      targetId = id;
    }
  }
}

/** Study days in order, counted back from `until`. */
function studyDays(count: number, until: StudyDay, dice: Dice): StudyDay[] {
  const days = [until - dice.whole(1, 30)];
  while (days.length < count) days.unshift(days[0]! - dice.oneOf([0, 1, 3, 8, dice.whole(0, 400)]));
  return days;
}

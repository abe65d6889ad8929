import type Database from 'better-sqlite3';
import { FOLD_VERSION } from '#domain/schedule/memory.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import type { PlacedCard } from './decks.ts';
import { insertAll } from './data-file.ts';
import type { Dice } from './dice.ts';

/**
 * Adds what a learner remembers of cards, without a log behind it: of 50 cards one is suspended and one was never
 * answered, the others are due between a month ago and a year from now.
 */
export function addMemories(
  db: Database.Database,
  learnerId: string,
  cards: readonly PlacedCard[],
  today: StudyDay,
  dice: Dice,
): void {
  insertAll(db, 'Memory', rowsOf(learnerId, cards, today, dice));
}

function* rowsOf(learnerId: string, cards: readonly PlacedCard[], today: StudyDay, dice: Dice) {
  for (const { id: cardId, deckId, position } of cards) {
    const lot = dice.whole(1, 50);
    if (lot === 1) continue;
    const dueOn = today + dice.whole(-30, 365);
    const lastStudyDay = Math.min(dueOn, today) - dice.whole(1, 400);
    yield {
      learnerId,
      cardId,
      deckId,
      position,
      phase: 'review',
      stability: dueOn - lastStudyDay,
      difficulty: dice.whole(1, 10),
      step: 0,
      reps: dice.whole(3, 30),
      lapses: dice.whole(0, 3),
      succeeded: true,
      suspended: lot === 2,
      introducedOn: lastStudyDay - dice.whole(10, 1000),
      lastStudyDay,
      dueOn,
      dueAt: null,
      foldVersion: FOLD_VERSION,
    };
  }
}

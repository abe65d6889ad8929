import { recall } from '#domain/schedule/fsrs.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { database } from './database.ts';
import type { Learner } from './learner.ts';
import { parametersOf } from './parameters.ts';

/** What a learner remembers of one deck. */
export type DeckRecall = {
  /** Recall of each started fact, 0 to 1, by fact id: the mean over its started cards. */
  facts: ReadonlyMap<string, number>;
  /** Answers that this rests on: those that stand, since a card was last reset. */
  answers: number;
};

/** What the learner remembers on a study day, by deck id, of one deck or of all (null); decks not started are missing. */
export async function factRecall(
  learner: Learner,
  deckId: string | null,
  today: StudyDay,
): Promise<ReadonlyMap<string, DeckRecall>> {
  const parameters = (await parametersOf(database(), learner.id, learner.parametersVersion))(
    learner.parametersVersion,
  );
  const recallOf = ({ stability, lastStudyDay }: Row) =>
    recall(stability, Math.max(0, today - lastStudyDay), parameters);
  const ofDeck = (rows: readonly Row[]): DeckRecall => {
    const byFact = Map.groupBy(rows, ({ fact }) => fact);
    return {
      facts: new Map([...byFact].map(([fact, cards]) => [fact, mean(cards.map(recallOf))])),
      answers: rows.reduce((sum, { reps }) => sum + reps, 0),
    };
  };
  const byDeck = Map.groupBy(await startedCards(learner, deckId), (row) => row.deckId);
  return new Map([...byDeck].map(([id, rows]) => [id, ofDeck(rows)]));
}

/** One article makes some fifty cards; this is two hundred articles. */
const MOST_MEMORIES = 10_000;

type Row = { deckId: string; fact: string; stability: number; lastStudyDay: number; reps: number };

function startedCards({ id }: Learner, deckId: string | null): Promise<Row[]> {
  const inDeck = deckId === null ? Prisma.empty : Prisma.sql`AND m."deckId" = ${deckId}`;
  return database().$queryRaw<Row[]>`SELECT m."deckId", c."fact", m."stability", m."lastStudyDay", m."reps"
    FROM "Memory" AS m CROSS JOIN "Card" AS c
    WHERE m."learnerId" = ${id} ${inDeck} AND m."lastStudyDay" IS NOT NULL
      AND c."id" = m."cardId" AND c."retiredAt" IS NULL
    ORDER BY m."cardId" LIMIT ${MOST_MEMORIES}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

import { recall } from '#domain/schedule/fsrs.ts';
import { DEFAULT_PARAMETERS } from '#domain/schedule/parameters.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import { database } from './database.ts';
import type { Learner } from './learner.ts';
import { parametersOf } from './parameters.ts';

/** Recall of each started fact on a study day, 0 to 1, by fact id: the mean over its started cards. */
export type FactRecall = ReadonlyMap<string, number>;

/** What the learner remembers today, by deck id; a deck not started is missing. */
export async function factRecall(
  learner: Learner,
  deckIds: readonly string[],
  today: StudyDay,
): Promise<ReadonlyMap<string, FactRecall>> {
  const versions = await parametersOf(database(), learner.id, learner.parametersVersion);
  const parameters = versions(learner.parametersVersion) ?? DEFAULT_PARAMETERS;
  const rows = await database().memory.findMany({
    where: {
      learnerId: learner.id,
      deckId: { in: [...deckIds] },
      phase: { not: 'new' },
      card: { retiredAt: null },
    },
    orderBy: { cardId: 'asc' },
    take: MOST_MEMORIES,
    select: { deckId: true, stability: true, lastStudyDay: true, card: { select: { fact: true } } },
  });
  const byDeck = Map.groupBy(rows, ({ deckId }) => deckId);
  const recallOf = ({ stability, lastStudyDay }: (typeof rows)[number]) =>
    recall(stability, Math.max(0, today - (lastStudyDay ?? today)), parameters);
  return new Map(
    [...byDeck].map(([deckId, memories]) => {
      const byFact = Map.groupBy(memories, ({ card }) => card.fact);
      return [deckId, new Map([...byFact].map(([fact, theirs]) => [fact, mean(theirs.map(recallOf))]))];
    }),
  );
}

/** One article makes some fifty cards; this is two hundred articles. */
const MOST_MEMORIES = 10_000;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

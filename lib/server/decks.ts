import { dateInWords } from '#domain/facts/date-words.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { database } from './database.ts';
import { type FactRecall, factRecall } from './fact-recall.ts';
import type { Learner } from './learner.ts';
import { dayOf } from './learners-day.ts';
import { todaysQueue } from './todays-queue.ts';

/** A deck as the screens show it. */
export type DeckShown = {
  id: string;
  title: string;
  publisher: string;
  /** When the source appeared, in words. */
  date: string;
  facts: FactDeck;
  /** Recall today of each fact that was started, by fact id. */
  recall: FactRecall;
  /** Cards to ask now. */
  total: number;
};

/** The decks in use, in the order of their ids, with what is due and remembered. `now` in ms. */
export async function listDecks(learner: Learner | null, now: number): Promise<DeckShown[]> {
  const rows = await database().deck.findMany({
    where: { retiredAt: null },
    orderBy: { id: 'asc' },
    take: MOST_DECKS,
    select: DECK_COLUMNS,
  });
  const ids = rows.map(({ id }) => id);
  const day = await dayOf(learner, now);
  const recalls = learner ? await factRecall(learner, ids, day.today) : new Map<string, FactRecall>();
  return Promise.all(
    rows.map(async (row) => {
      const { counts } = await todaysQueue(day, row.id);
      return shown(row, recalls.get(row.id) ?? new Map(), counts.due + counts.learning + counts.fresh);
    }),
  );
}

/** One deck; null when there is none of this id, or it was retired. */
export async function readDeck(learner: Learner | null, id: string, now: number): Promise<DeckShown | null> {
  const row = await database().deck.findFirst({ where: { id, retiredAt: null }, select: DECK_COLUMNS });
  if (!row) return null;
  const day = await dayOf(learner, now);
  const recalls = learner ? await factRecall(learner, [id], day.today) : null;
  const { counts } = await todaysQueue(day, id);
  return shown(row, recalls?.get(id) ?? new Map(), counts.due + counts.learning + counts.fresh);
}

/** A page of decks; more need a list with pages. */
const MOST_DECKS = 200;
const DECK_COLUMNS = { id: true, title: true, facts: true } as const;

function shown(
  row: { id: string; title: string; facts: unknown },
  recall: FactRecall,
  total: number,
): DeckShown {
  const facts = row.facts as FactDeck;
  const { source, entities } = facts;
  return {
    id: row.id,
    title: row.title,
    publisher: entities[source.publisher]?.name ?? '',
    date: dateInWords(source.date),
    facts,
    recall,
    total,
  };
}

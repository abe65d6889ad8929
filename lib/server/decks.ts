import { dateInWords } from '#domain/facts/date-words.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import type { Queue } from '#domain/schedule/queue.ts';
import type { CardCandidate } from './candidate.ts';
import { database } from './database.ts';
import { type DeckRecall, factRecall } from './fact-recall.ts';
import type { Learner } from './learner.ts';
import { dayOf, type LearnersDay } from './learners-day.ts';
import { askableNow, todaysQueue } from './todays-queue.ts';

/** A deck as the screens show it. */
export type DeckShown = {
  id: string;
  title: string;
  publisher: string;
  /** When the source appeared, in words. */
  date: string;
  facts: FactDeck;
  /** Recall today of each fact that was started, by fact id. */
  recall: ReadonlyMap<string, number>;
  /** Answers that the recall rests on. */
  answers: number;
  /** Cards to ask now. In a list these are its share of the day; a deck by itself could fill the whole day. */
  total: number;
};

/** The decks in use, in the order of their ids, with what is due and remembered. `now` in ms. */
export async function listDecks(learner: Learner | null, now: number): Promise<DeckShown[]> {
  const day = await dayOf(learner, now);
  return decksOn(day, await todaysQueue(day, null));
}

/** The same for a day whose queue, over all decks, was read before. */
export async function decksOn(day: LearnersDay, queue: Queue<CardCandidate>): Promise<DeckShown[]> {
  const rows = await database().deck.findMany({
    where: { retiredAt: null },
    orderBy: { id: 'asc' },
    take: MOST_DECKS,
    select: DECK_COLUMNS,
  });
  const recalls = await recallOn(day, null);
  const asked = Map.groupBy(askableNow(queue, day.now), ({ deckId }) => deckId);
  return rows.map((row) => shown(row, recalls.get(row.id), asked.get(row.id)?.length ?? 0));
}

/** One deck; null when there is none of this id, or it was retired. */
export async function readDeck(learner: Learner | null, id: string, now: number): Promise<DeckShown | null> {
  const row = await database().deck.findFirst({ where: { id, retiredAt: null }, select: DECK_COLUMNS });
  if (!row) return null;
  const day = await dayOf(learner, now);
  const recalls = await recallOn(day, id);
  return shown(row, recalls.get(id), askableNow(await todaysQueue(day, id), now).length);
}

/** The title of a deck in use; null when there is none of this id. */
export async function deckTitle(id: string): Promise<string | null> {
  const row = await database().deck.findFirst({ where: { id, retiredAt: null }, select: { title: true } });
  return row?.title ?? null;
}

/** A page of decks; more need a list with pages. */
const MOST_DECKS = 200;
const DECK_COLUMNS = { id: true, title: true, facts: true } as const;

async function recallOn(
  { learner, today }: LearnersDay,
  deckId: string | null,
): Promise<ReadonlyMap<string, DeckRecall>> {
  return learner ? factRecall(learner, deckId, today) : new Map<string, DeckRecall>();
}

function shown(
  row: { id: string; title: string; facts: unknown },
  recall: DeckRecall | undefined,
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
    recall: recall?.facts ?? new Map(),
    answers: recall?.answers ?? 0,
    total,
  };
}

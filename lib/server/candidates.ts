import type { Card, CardKey } from '#domain/cards/card.ts';
import type { DoneToday } from '#domain/schedule/queue.ts';
import type { Memory } from '#domain/schedule/memory.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import { database } from './database.ts';
import type { LearnerId } from './learner.ts';
import { memoryOf, MEMORY_COLUMNS } from './memories.ts';

/** A card that may be asked today. Its sibling groups carry the deck's id, because fact ids repeat between decks. */
export type CardCandidate = {
  card: Card & { position: number };
  deckId: string;
  revision: number;
  memory: Memory | null;
};

/**
 * Most cards of a kind that are looked at. A queue is at most a few hundred long, and burying takes some away; what
 * lies beyond comes up in the next session.
 */
const MOST_LOOKED_AT = 500;

/** The cards due on a study day or earlier, the most overdue first; one range of the due index. */
export async function dueCards(
  learnerId: LearnerId,
  deckId: string | null,
  today: StudyDay,
): Promise<CardCandidate[]> {
  const rows = await database().memory.findMany({
    where: {
      learnerId,
      ...(deckId === null ? {} : { deckId }),
      suspended: false,
      dueOn: { lte: today },
      card: IN_USE,
    },
    orderBy: [{ dueOn: 'asc' }, { position: 'asc' }],
    take: MOST_LOOKED_AT,
    select: { ...MEMORY_COLUMNS, card: { select: CARD_COLUMNS } },
  });
  return rows.map(({ card, ...row }) => candidate(card, memoryOf(row)));
}

/** Today's learning cards: the end of the due range, which a long backlog would cut off. */
export async function learningCards(
  learnerId: LearnerId,
  deckId: string | null,
  today: StudyDay,
): Promise<CardCandidate[]> {
  const rows = await database().memory.findMany({
    where: {
      learnerId,
      ...(deckId === null ? {} : { deckId }),
      suspended: false,
      lastStudyDay: today,
      dueAt: { not: null },
      card: IN_USE,
    },
    orderBy: { dueAt: 'asc' },
    take: MOST_LOOKED_AT,
    select: { ...MEMORY_COLUMNS, card: { select: CARD_COLUMNS } },
  });
  return rows.map(({ card, ...row }) => candidate(card, memoryOf(row)));
}

/** Cards never answered, or reset since, in the order of introduction; a visitor has answered none. */
export async function newCards(learnerId: LearnerId | null, deckId: string | null): Promise<CardCandidate[]> {
  const rows = await database().card.findMany({
    where: {
      ...(deckId === null ? {} : { deckId }),
      ...IN_USE,
      ...(learnerId === null ? {} : { memories: { none: { learnerId, phase: { not: 'new' } } } }),
    },
    orderBy: [{ deckId: 'asc' }, { position: 'asc' }],
    take: MOST_LOOKED_AT,
    select: CARD_COLUMNS,
  });
  if (learnerId === null) return rows.map((row) => candidate(row, null));
  const reset = await database().memory.findMany({
    where: { learnerId, cardId: { in: rows.map(({ id }) => id) } },
    select: { cardId: true, ...MEMORY_COLUMNS },
  });
  const memories = new Map(reset.map(({ cardId, ...row }) => [cardId, memoryOf(row)]));
  return rows.map((row) => candidate(row, memories.get(row.id) ?? null));
}

/** What the learner did today so far, and which of the awaited cards were ever answered right. */
export async function doneToday(
  learnerId: LearnerId,
  today: StudyDay,
  awaited: readonly CardKey[],
): Promise<DoneToday> {
  const [answered, succeeded] = await Promise.all([
    database().memory.findMany({
      where: { learnerId, lastStudyDay: today },
      orderBy: { cardId: 'asc' },
      take: MOST_ANSWERED_A_DAY,
      select: { introducedOn: true, card: { select: CARD_COLUMNS } },
    }),
    database().memory.findMany({
      where: { learnerId, cardId: { in: [...awaited] }, succeeded: true },
      select: { cardId: true },
    }),
  ]);
  const cards = answered.map(({ introducedOn, card }) => ({ introducedOn, ...candidate(card, null) }));
  const introduced = cards.filter(({ introducedOn }) => introducedOn === today);
  return {
    introduced: introduced.length,
    reviews: cards.length - introduced.length,
    siblings: new Set(cards.flatMap(({ card }) => card.siblings)),
    lookAlikes: new Set(introduced.flatMap(({ card }) => card.lookAlike ?? [])),
    succeeded: new Set(succeeded.map(({ cardId }) => cardId as CardKey)),
  };
}

/** Above what the settings allow a day, and therefore all of it. */
const MOST_ANSWERED_A_DAY = 5000;

const IN_USE = { retiredAt: null, deck: { retiredAt: null } } as const;
const CARD_COLUMNS = { id: true, deckId: true, position: true, revision: true, body: true } as const;

type CardRow = { id: string; deckId: string; position: number; revision: number; body: unknown };

function candidate({ deckId, position, revision, body }: CardRow, memory: Memory | null): CardCandidate {
  const card = body as Card;
  const siblings = card.siblings.map((group) => `${deckId} ${group}`);
  const lookAlike = card.lookAlike === undefined ? {} : { lookAlike: `${deckId} ${card.lookAlike}` };
  return { card: { ...card, siblings, ...lookAlike, position }, deckId, revision, memory };
}

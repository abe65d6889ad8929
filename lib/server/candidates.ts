import type { Card, CardKey } from '#domain/cards/card.ts';
import type { Memory } from '#domain/schedule/memory.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { database } from './database.ts';
import type { LearnerId } from './learner.ts';
import { MEMORY_COLUMNS, type MemoryRow, memoryOf } from './memories.ts';

/**
 * A card that may be asked today, with as much of it as deciding and timing take. Its groups carry the deck's id,
 * because fact ids repeat between decks.
 */
export type CardCandidate = {
  card: Pick<Card, 'key' | 'siblings' | 'after' | 'lookAlike' | 'front' | 'back'> & { position: number };
  deckId: string;
  memory: Memory | null;
};

/**
 * The cards due on a study day or earlier, the most overdue first: one range of a due index, in its order, so that
 * its cost grows neither with the cards nor with the backlog. Of one deck, or of all (null).
 */
export function dueQuery(
  learnerId: LearnerId,
  deckId: string | null,
  today: StudyDay,
  most: number,
): Prisma.Sql {
  return Prisma.sql`SELECT ${CARD}, ${MEMORY} FROM "Memory" AS m CROSS JOIN "Card" AS c
    WHERE m."learnerId" = ${learnerId} ${inDeck('m', deckId)} AND m."suspended" = false AND m."dueOn" <= ${today}
      AND c."id" = m."cardId" AND c."retiredAt" IS NULL
    ORDER BY m."dueOn", m."position" LIMIT ${most}`;
}

/** What `dueQuery` finds. */
export async function dueCards(
  learnerId: LearnerId,
  deckId: string | null,
  today: StudyDay,
  most: number,
): Promise<CardCandidate[]> {
  return (await database().$queryRaw<Row[]>(dueQuery(learnerId, deckId, today, most))).map(candidateOf);
}

/**
 * Cards never answered, or reset since, in the order of introduction: of one deck, or of every deck the learner has
 * begun (of all decks before that). A visitor has begun none.
 */
export async function newCards(
  learnerId: LearnerId | null,
  deckId: string | null,
  most: number,
): Promise<CardCandidate[]> {
  if (most <= 0) return [];
  const begun = deckId === null && learnerId !== null ? await begunDecks(learnerId) : [];
  const decks =
    begun.length > 0 ? Prisma.sql`AND c."deckId" IN (${Prisma.join(begun)})` : inDeck('c', deckId);
  const rows = await database().$queryRaw<Row[]>`SELECT ${CARD}, ${MEMORY} FROM "Card" AS c
    LEFT JOIN "Memory" AS m ON m."learnerId" = ${learnerId ?? ''} AND m."cardId" = c."id"
    WHERE c."retiredAt" IS NULL ${decks}
      AND (m."cardId" IS NULL OR (m."phase" = 'new' AND m."suspended" = false))
    ORDER BY c."deckId", c."position" LIMIT ${most}`;
  return rows.map(candidateOf);
}

/** The cards that the learner answered on a study day, retired ones among them. */
export async function answeredOn(
  learnerId: LearnerId,
  day: StudyDay,
): Promise<(CardCandidate & { memory: Memory; isRetired: boolean })[]> {
  const rows = await database().$queryRaw<(Row & MemoryRow & { isRetired: boolean | number })[]>`
    SELECT ${CARD}, ${MEMORY}, c."retiredAt" IS NOT NULL AS "isRetired" FROM "Memory" AS m CROSS JOIN "Card" AS c
    WHERE m."learnerId" = ${learnerId} AND m."lastStudyDay" = ${day} AND c."id" = m."cardId"
    ORDER BY m."introducedOn", m."position" LIMIT ${MOST_ANSWERED_A_DAY}`;
  return rows.map((row) => ({
    ...candidateOf(row),
    memory: memoryOf(row),
    isRetired: Boolean(row.isRetired),
  }));
}

/** Which of these cards were ever answered right. */
export async function succeededAmong(
  learnerId: LearnerId,
  keys: readonly CardKey[],
): Promise<ReadonlySet<CardKey>> {
  if (keys.length === 0) return new Set();
  const rows = await database().$queryRaw<{ cardId: CardKey }[]>`SELECT "cardId" FROM "Memory"
    WHERE "learnerId" = ${learnerId} AND "cardId" IN (${Prisma.join([...keys])}) AND "succeeded"`;
  return new Set(rows.map(({ cardId }) => cardId));
}

/** Above what the settings allow a day, and therefore all of it. */
const MOST_ANSWERED_A_DAY = 5000;

async function begunDecks(learnerId: LearnerId): Promise<string[]> {
  const rows = await database().$queryRaw<
    { id: string }[]
  >`SELECT "id" FROM "Deck" AS d WHERE "retiredAt" IS NULL
    AND EXISTS (SELECT 1 FROM "Memory" WHERE "learnerId" = ${learnerId} AND "deckId" = d."id")`;
  return rows.map(({ id }) => id);
}

function inDeck(table: 'm' | 'c', deckId: string | null): Prisma.Sql {
  return deckId === null ? Prisma.empty : Prisma.sql`AND ${Prisma.raw(table)}."deckId" = ${deckId}`;
}

/** Parts of the card's document, so that hundreds of candidates are not read whole. */
const CARD = Prisma.raw(`c."id" AS "key", c."deckId", c."position", c."after",
  c."body" ->> 'siblings' AS "siblings", c."body" ->> 'lookAlike' AS "lookAlike",
  c."body" ->> 'front' AS "front", c."body" ->> 'back' AS "back"`);
const MEMORY = Prisma.raw(
  Object.keys(MEMORY_COLUMNS)
    .map((column) => `m."${column}"`)
    .join(', '),
);

type CardRow = {
  key: CardKey;
  deckId: string;
  position: number;
  after: CardKey | null;
  siblings: string;
  lookAlike: string | null;
  front: string;
  back: string;
};
type Row = CardRow & (MemoryRow | { phase: null });

function candidateOf(row: Row): CardCandidate {
  const { key, deckId, position, after, front, back } = row;
  const siblings = (JSON.parse(row.siblings) as string[]).map((group) => `${deckId} ${group}`);
  const card: CardCandidate['card'] = { key, position, front, back, siblings };
  if (after !== null) card.after = after;
  if (row.lookAlike !== null) card.lookAlike = `${deckId} ${row.lookAlike}`;
  return { card, deckId, memory: row.phase === null ? null : memoryOf(row) };
}

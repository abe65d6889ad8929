import type { Card, CardKey } from '#domain/cards/card.ts';
import type { Memory } from '#domain/schedule/memory.ts';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
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

/** A candidate as the database gives it. */
export type CandidateRow = CardRow & (MemoryRow | { phase: null });

/**
 * What to select for a candidate, of the card as `c` and the memory as `m`. Of the card's document only parts, so
 * that hundreds of candidates are not read whole.
 */
export const CANDIDATE = Prisma.raw(
  [
    'c."id" AS "key", c."deckId", c."position", c."after"',
    ...['siblings', 'lookAlike', 'front', 'back'].map((part) => `c."body" ->> '${part}' AS "${part}"`),
    ...Object.keys(MEMORY_COLUMNS).map((column) => `m."${column}"`),
  ].join(', '),
);

export function candidateOf(row: CandidateRow): CardCandidate {
  const { key, deckId, position, after, front, back } = row;
  const siblings = (JSON.parse(row.siblings) as string[]).map((group) => `${deckId} ${group}`);
  const card: CardCandidate['card'] = { key, position, front, back, siblings };
  if (after !== null) card.after = after;
  if (row.lookAlike !== null) card.lookAlike = `${deckId} ${row.lookAlike}`;
  return { card, deckId, memory: row.phase === null ? null : memoryOf(row) };
}

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

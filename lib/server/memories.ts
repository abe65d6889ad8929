import { fold } from '#domain/schedule/fold.ts';
import { FOLD_VERSION, type Memory, type Phase } from '#domain/schedule/memory.ts';
import type { Parameters } from '#domain/schedule/parameters.ts';
import type { Review } from '#domain/schedule/review.ts';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Database, Transaction } from './database.ts';
import type { LearnerId } from './learner.ts';
import { valueRows } from './value-rows.ts';

/** Where a card stands, copied beside its memories so that the due query needs one table. */
export type CardPlace = { deckId: string; position: number };

/** What folding one learner's log takes besides the log. */
export type Folding = { fuzzSeed: string; parametersOf: (version: number) => Parameters };

/** A memory's row as the database gives it. */
export type MemoryRow = Omit<Memory, 'phase' | 'dueAt'> & { phase: string; dueAt: Date | null };

/** The memory of each of these cards, folded from all of their events; null where nothing stands. */
export function foldCards(
  cardIds: Iterable<string>,
  reviews: readonly Review[],
  { fuzzSeed, parametersOf }: Folding,
): Map<string, Memory | null> {
  const byCard = Map.groupBy(reviews, ({ cardId }) => cardId);
  const memories = new Map<string, Memory | null>();
  for (const cardId of cardIds)
    memories.set(cardId, fold(byCard.get(cardId) ?? [], parametersOf, { fuzzSeed, cardId }));
  return memories;
}

/** Where each of these cards stands; one that does not exist is left out. */
export async function placesOf(
  db: Database | Transaction,
  cardIds: Iterable<string>,
): Promise<Map<string, CardPlace>> {
  const ids = [...new Set(cardIds)];
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<(CardPlace & { id: string })[]>`
    SELECT "id", "deckId", "position" FROM "Card" WHERE "id" IN (${Prisma.join(ids)})`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** A memory that was folded and is to be stored; null takes the stored one away. */
export type FoldedMemory = { learnerId: LearnerId; cardId: string; memory: Memory | null };

/** Puts folded memories in the place of the stored ones. */
export async function writeMemories(
  transaction: Transaction,
  folded: readonly FoldedMemory[],
  places: ReadonlyMap<string, CardPlace>,
): Promise<void> {
  const rows: unknown[][] = [];
  for (const { learnerId, cardId, memory } of folded) {
    const place = places.get(cardId);
    if (memory && place) rows.push(rowOf(learnerId, cardId, place, memory));
    else
      await transaction.$executeRaw`DELETE FROM "Memory" WHERE "learnerId" = ${learnerId} AND "cardId" = ${cardId}`;
  }
  if (rows.length > 0)
    await transaction.$executeRaw`
      INSERT INTO "Memory" ("learnerId", "cardId", "deckId", "position", "phase", "stability", "difficulty", "step",
        "reps", "lapses", "succeeded", "suspended", "introducedOn", "lastStudyDay", "dueOn", "dueAt", "foldVersion")
      VALUES ${valueRows(rows)} ON CONFLICT ("learnerId", "cardId") DO UPDATE SET ${ALL_REPLACED}`;
}

/** The domain's memory in a row. */
export function memoryOf(row: MemoryRow): Memory {
  return {
    phase: row.phase as Phase,
    stability: row.stability,
    difficulty: row.difficulty,
    step: row.step,
    reps: row.reps,
    lapses: row.lapses,
    succeeded: row.succeeded,
    suspended: row.suspended,
    introducedOn: row.introducedOn,
    lastStudyDay: row.lastStudyDay,
    dueOn: row.dueOn,
    dueAt: row.dueAt?.getTime() ?? null,
  };
}

/** The columns that `memoryOf` reads. */
export const MEMORY_COLUMNS = {
  phase: true,
  stability: true,
  difficulty: true,
  step: true,
  reps: true,
  lapses: true,
  succeeded: true,
  suspended: true,
  introducedOn: true,
  lastStudyDay: true,
  dueOn: true,
  dueAt: true,
} as const;

const ALL_REPLACED = Prisma.join(
  ['deckId', 'position', ...Object.keys(MEMORY_COLUMNS), 'foldVersion'].map((column) =>
    Prisma.raw(`"${column}" = EXCLUDED."${column}"`),
  ),
);

function rowOf(
  learnerId: LearnerId,
  cardId: string,
  { deckId, position }: CardPlace,
  memory: Memory,
): unknown[] {
  return [
    learnerId,
    cardId,
    deckId,
    position,
    memory.phase,
    memory.stability,
    memory.difficulty,
    memory.step,
    memory.reps,
    memory.lapses,
    memory.succeeded,
    memory.suspended,
    memory.introducedOn,
    memory.lastStudyDay,
    memory.dueOn,
    memory.dueAt === null ? null : new Date(memory.dueAt),
    FOLD_VERSION,
  ];
}

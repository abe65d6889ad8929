import type { CardKey } from '#domain/cards/card.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { CANDIDATE, type CandidateRow, type CardCandidate, candidateOf } from './candidate.ts';
import { database } from './database.ts';
import type { LearnerId } from './learner.ts';

/**
 * The cards due on a study day or earlier, the most overdue first: one range of a due index, in its order, so that
 * its cost grows neither with the cards nor with the backlog. Of one deck, or of all (null). Cards retired since are
 * passed over, which costs about a microsecond each.
 */
export function dueQuery(
  learnerId: LearnerId,
  deckId: string | null,
  today: StudyDay,
  most: number,
): Prisma.Sql {
  const inDeck = deckId === null ? Prisma.empty : Prisma.sql`AND m."deckId" = ${deckId}`;
  // CROSS JOIN keeps SQLite from starting at the cards.
  return Prisma.sql`SELECT ${CANDIDATE} FROM "Memory" AS m CROSS JOIN "Card" AS c
    WHERE m."learnerId" = ${learnerId} ${inDeck} AND m."suspended" = false AND m."dueOn" <= ${today}
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
  if (most <= 0) return [];
  const rows = await database().$queryRaw<CandidateRow[]>(dueQuery(learnerId, deckId, today, most));
  return rows.map(candidateOf);
}

/**
 * Cards never answered, or reset since, deck by deck in the order of introduction: of one deck, or of every deck the
 * learner has begun (of all decks before that). A visitor has begun none. Suspended cards are among them.
 */
export async function newCards(
  learnerId: LearnerId | null,
  deckId: string | null,
  most: number,
): Promise<CardCandidate[]> {
  if (most <= 0) return [];
  const decks = deckId === null ? begunBy(learnerId) : Prisma.sql`d."id" = ${deckId}`;
  const rows = await database().$queryRaw<CandidateRow[]>`SELECT ${CANDIDATE}
    FROM "Deck" AS d CROSS JOIN "Card" AS c
    LEFT JOIN "Memory" AS m ON m."learnerId" = ${learnerId ?? ''} AND m."cardId" = c."id"
    WHERE d."retiredAt" IS NULL AND ${decks} AND c."deckId" = d."id" AND c."retiredAt" IS NULL
      AND (m."cardId" IS NULL OR m."phase" = 'new')
    ORDER BY d."id", c."position" LIMIT ${most}`;
  return rows.map((row, position) => introducedAt(position, candidateOf(row)));
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

/** Positions count within a deck; where there are several, one deck is introduced after the other. */
function introducedAt(position: number, candidate: CardCandidate): CardCandidate {
  return { ...candidate, card: { ...candidate.card, position } };
}

/** Holds of a deck `d` that the learner has begun, and of every deck while none in use was. */
function begunBy(learnerId: LearnerId | null): Prisma.Sql {
  if (learnerId === null) return Prisma.sql`true`;
  return Prisma.sql`(
    EXISTS (SELECT 1 FROM "Memory" AS b WHERE b."learnerId" = ${learnerId} AND b."deckId" = d."id")
    OR NOT EXISTS (SELECT 1 FROM "Memory" AS b JOIN "Deck" AS used ON used."id" = b."deckId"
      WHERE b."learnerId" = ${learnerId} AND used."retiredAt" IS NULL))`;
}

import { hash } from 'node:crypto';
import type { Card } from '#domain/cards/card.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import type { Database, Transaction } from '#server/database.ts';
import { resetMemories } from './reset-memories.ts';

/** A deck as `content/` has it, with its `contentHash`. */
export type DeckContent = { id: string; facts: FactDeck; cards: Card[]; hash: string };

/** Another answer resets the memories of a whole school in one transaction. */
const TIMEOUT_MS = 10 * 60_000;

/** Stores a deck and its cards in one transaction; says what changed. */
export function storeDeck(db: Database, deck: DeckContent, now: Date): Promise<string> {
  const store = async (transaction: Transaction) => {
    const row = { title: deck.facts.source.title, facts: deck.facts, hash: deck.hash, retiredAt: null };
    await transaction.deck.upsert({ where: { id: deck.id }, create: { id: deck.id, ...row }, update: row });
    const rows = await transaction.card.findMany({
      where: { deckId: deck.id },
      select: { id: true, answerHash: true, revision: true, retiredAt: true },
    });
    const known = new Map(rows.map((card) => [card.id, card]));
    const changed = await storeCards(transaction, deck, known);
    await movePositions(transaction, deck.id);
    await resetMemories(transaction, changed, now);
    const kept = new Set<string>(deck.cards.map(({ key }) => key));
    const vanished = rows.filter(({ id, retiredAt }) => retiredAt === null && !kept.has(id));
    await transaction.card.updateMany({
      where: { id: { in: vanished.map(({ id }) => id) } },
      data: { retiredAt: now },
    });
    const added = deck.cards.filter(({ key }) => !known.has(key));
    return `${deck.cards.length} cards, ${added.length} new, ${changed.size} with another answer, ${vanished.length} retired.`;
  };
  return db.$transaction(store, { timeout: TIMEOUT_MS });
}

/** Retires the decks that are not among these, with their cards; a sentence for each that was in use. */
export async function retireOtherDecks(db: Database, deckIds: string[], now: Date): Promise<string[]> {
  const gone = await db.deck.findMany({
    where: { id: { notIn: deckIds }, retiredAt: null },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const ids = gone.map(({ id }) => id);
  if (ids.length > 0)
    await db.$transaction([
      db.deck.updateMany({ where: { id: { in: ids } }, data: { retiredAt: now } }),
      db.card.updateMany({ where: { deckId: { in: ids }, retiredAt: null }, data: { retiredAt: now } }),
    ]);
  return ids.map((id) => `${id} was retired: its file is gone. What was learned of it is kept.`);
}

type KnownCard = { answerHash: string; revision: number };

/** Stores every card as in use; returns the new revision of those that ask for another answer than before. */
async function storeCards(
  transaction: Transaction,
  { id: deckId, cards }: DeckContent,
  known: ReadonlyMap<string, KnownCard>,
): Promise<Map<string, number>> {
  const changed = new Map<string, number>();
  for (const [index, card] of cards.entries()) {
    const before = known.get(card.key);
    const answerHash = hashOfAnswer(card);
    const isChanged = before !== undefined && before.answerHash !== answerHash;
    const revision = (before?.revision ?? 1) + (isChanged ? 1 : 0);
    if (isChanged) changed.set(card.key, revision);
    const place = { deckId, position: index + 1, after: card.after ?? null };
    const row = {
      ...place,
      fact: card.fact,
      kind: card.kind,
      body: card,
      answerHash,
      revision,
      retiredAt: null,
    };
    await transaction.card.upsert({ where: { id: card.key }, create: { id: card.key, ...row }, update: row });
  }
  return changed;
}

/**
 * Memories carry a copy of their card's position, for the due index. The learners are named so that SQLite looks up
 * each one's memories by key instead of reading all of everybody's.
 */
async function movePositions(transaction: Transaction, deckId: string): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Memory" SET "position" = c."position" FROM "Card" AS c
    WHERE "Memory"."learnerId" IN (SELECT "id" FROM "Learner") AND c."deckId" = ${deckId}
      AND c."id" = "Memory"."cardId" AND c."position" <> "Memory"."position"`;
}

/**
 * Case, spacing, accents, quotation marks and hyphens of an answer may be mended without taking anybody's memory away.
 * To change this function is to reset every card whose hash changes with it.
 */
function hashOfAnswer({ back }: Card): string {
  const normal = back
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, '-')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
  return hash('sha256', normal);
}

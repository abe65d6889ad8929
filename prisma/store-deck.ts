import { createHash } from 'node:crypto';
import type { Card } from '#domain/cards/card.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import type { Database, Transaction } from '#server/database.ts';
import { resetMemories } from './reset-memories.ts';

/** A deck as `content/` has it; `hash` is of facts and cards, so that equal means nothing to do. */
export type DeckContent = { id: string; facts: FactDeck; cards: Card[]; hash: string };

/** Stores a deck and its cards in one transaction; says what changed, null when nothing did. */
export async function storeDeck(db: Database, deck: DeckContent, now: Date): Promise<string | null> {
  const known = await db.deck.findUnique({ where: { id: deck.id }, select: { hash: true, retiredAt: true } });
  if (known?.hash === deck.hash && known.retiredAt === null) return null;
  return db.$transaction(async (transaction) => {
    const row = { title: deck.facts.source.title, facts: deck.facts, hash: deck.hash, retiredAt: null };
    await transaction.deck.upsert({ where: { id: deck.id }, create: { id: deck.id, ...row }, update: row });
    return storeCards(transaction, deck, now);
  });
}

/** Retires the decks that are not among these; returns how many were not retired before. */
export async function retireOtherDecks(db: Database, deckIds: string[], now: Date): Promise<number> {
  const { count } = await db.deck.updateMany({
    where: { id: { notIn: deckIds }, retiredAt: null },
    data: { retiredAt: now },
  });
  return count;
}

async function storeCards(
  transaction: Transaction,
  { id: deckId, cards }: DeckContent,
  now: Date,
): Promise<string> {
  const rows = await transaction.card.findMany({
    where: { deckId },
    select: { id: true, answerHash: true, revision: true, retiredAt: true },
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  let added = 0;
  let reworked = 0;
  for (const [index, card] of cards.entries()) {
    const before = known.get(card.key);
    const answerHash = hashOfAnswer(card);
    const revision = !before ? 1 : before.revision + (before.answerHash === answerHash ? 0 : 1);
    const row = {
      ...{ deckId, fact: card.fact, kind: card.kind, position: index + 1, body: card },
      ...{ answerHash, revision, after: card.after ?? null, retiredAt: null },
    };
    await transaction.card.upsert({ where: { id: card.key }, create: { id: card.key, ...row }, update: row });
    await transaction.memory.updateMany({
      where: { cardId: card.key, position: { not: row.position } },
      data: { position: row.position },
    });
    if (!before) added += 1;
    else if (before.revision !== revision) {
      reworked += 1;
      await resetMemories(transaction, { cardId: card.key, revision, position: row.position, deckId }, now);
    }
  }
  const vanished = rows.filter((row) => row.retiredAt === null && !cards.some((card) => card.key === row.id));
  await transaction.card.updateMany({
    where: { id: { in: vanished.map((row) => row.id) } },
    data: { retiredAt: now },
  });
  return `${cards.length} cards, ${added} new, ${reworked} with another answer, ${vanished.length} retired`;
}

/** Case, spacing and accents of an answer may be mended without taking anybody's memory away. */
function hashOfAnswer({ back }: Card): string {
  const normal = back.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(normal).digest('hex');
}

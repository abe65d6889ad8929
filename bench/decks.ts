import fs from 'node:fs';
import type Database from 'better-sqlite3';
import type { Card } from '#domain/cards/card.ts';
import { cardsOf } from '#domain/cards/cards-of.ts';
import { parseFacts } from '#domain/facts/parse.ts';
import { inside } from '../scripts/checkout.mjs';
import { insertAll } from './data-file.ts';
import type { Dice } from './dice.ts';

/** A card that was added, as rows elsewhere name it. */
export type PlacedCard = { id: string; deckId: string; position: number };

const FIRST_DECK = 'us-pakistan-security-relations';

/**
 * Adds cards as real ones are: copies of the first deck, each under a name of its own and with keys that are spread
 * like hashes. Returns them in the order of introduction.
 */
export function addCards(db: Database.Database, count: number, dice: Dice): PlacedCard[] {
  const file = inside('content', FIRST_DECK, 'facts.yaml');
  const { deck } = parseFacts(fs.readFileSync(file, 'utf8'), file);
  if (!deck) throw new Error(`${file} cannot be read.`);
  const cards = cardsOf(deck, FIRST_DECK);
  const copies = Math.ceil(count / cards.length);
  const decks = Array.from({ length: copies }, (_, copy) => `deck-${String(copy).padStart(6, '0')}`);
  const facts = JSON.stringify(deck);
  insertAll(
    db,
    'Deck',
    decks.map((id) => ({ id, title: deck.source.title, facts, hash: id })),
  );
  const placed: PlacedCard[] = [];
  insertAll(db, 'Card', rowsOf(cards, decks, count, dice, placed));
  return placed;
}

function* rowsOf(
  cards: readonly Card[],
  decks: readonly string[],
  count: number,
  dice: Dice,
  placed: PlacedCard[],
) {
  for (const deckId of decks) {
    const keys = new Map(cards.map(({ key }) => [key, Buffer.from(dice.bytes(8)).toString('hex')]));
    for (const [position, card] of cards.entries()) {
      if (placed.length === count) return;
      const id = keys.get(card.key)!;
      const after = card.after && keys.get(card.after);
      const place = { id, deckId, position: position + 1 };
      placed.push(place);
      yield {
        ...place,
        fact: card.fact,
        kind: card.kind,
        body: JSON.stringify({ ...card, key: id, ...(after && { after }) }),
        answerHash: id,
        after,
      };
    }
  }
}

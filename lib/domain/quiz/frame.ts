import type { Card } from '#domain/cards/card.ts';
import { citationOf } from '#domain/facts/citation.ts';
import type { Bank } from './bank.ts';
import { oncePer } from './once-per.ts';
import type { Question } from './question.ts';

type Frame = Pick<Question, 'marked' | 'source' | 'notes' | 'category'>;

/** What every question takes from its cards: who says it and where, how surely, what is left open. */
export function frameOf(bank: Bank, cards: readonly [Card, ...Card[]]): Frame {
  if (cards.length > 1) return framed(bank, cards);
  const known = frames(bank);
  const frame = known.get(cards[0].key) ?? framed(bank, cards);
  known.set(cards[0].key, frame);
  return frame;
}

const frames = oncePer((_bank: Bank) => new Map<string, Frame>());

function framed(bank: Bank, cards: readonly [Card, ...Card[]]): Frame {
  const [first] = cards;
  const { deck } = bank;
  const ids = new Set(cards.flatMap(({ fact, alsoFacts }) => [fact, ...alsoFacts]));
  const facts = deck.facts.flatMap(({ id }, at) => (ids.has(id) ? [{ id, number: at + 1 }] : []));
  const hedge = cards.find((card) => card.hedge !== undefined)?.hedge;
  return {
    marked: united(cards.map(({ marked }) => marked)),
    source: {
      citation: citationOf(deck, united(cards.map(({ cite }) => cite)), first.says),
      facts,
      ...(first.says !== undefined && { says: first.says }),
      ...(hedge !== undefined && { hedge }),
    },
    notes: united(cards.map(({ notes }) => notes)),
    category: first.cite[0] ?? '',
  };
}

function united(lists: readonly string[][]): string[] {
  return [...new Set(lists.flat())];
}

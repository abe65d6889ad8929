import type { Card } from '#domain/cards/card.ts';
import { citationOf } from '#domain/facts/citation.ts';
import type { FactDeck } from '#domain/facts/model.ts';

/** A card and the deck whose passages it cites. */
export type CardToCite = { deckId: string; card: Card };

/** Where a card's fact stands: who says it and where, its number in the deck, and its place on the Deck page. */
export type CardSource = { citation: string; factNumbers: number[]; href: string };

/** The source of each card, by card key. */
export function sourcesOf(
  cards: readonly CardToCite[],
  decks: ReadonlyMap<string, FactDeck>,
): Record<string, CardSource> {
  const sources: Record<string, CardSource> = {};
  for (const { card, deckId } of cards) {
    const deck = decks.get(deckId);
    if (deck) sources[card.key] = sourceOf(card, deckId, deck);
  }
  return sources;
}

function sourceOf(card: Card, deckId: string, deck: FactDeck): CardSource {
  const numberOf = (factId: string) => deck.facts.findIndex(({ id }) => id === factId) + 1;
  return {
    citation: citationOf(deck, card.cite, card.says),
    factNumbers: [card.fact, ...card.alsoFacts].map(numberOf).sort((a, b) => a - b),
    href: `/decks/${deckId}#${card.fact}`,
  };
}

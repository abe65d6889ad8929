import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { inWords } from '#domain/facts/naming.ts';
import type { Bank } from '../bank.ts';
import { frameOf } from '../frame.ts';
import type { OpenQuestion } from '../question.ts';

/** How two look-alikes differ in the source, in one's own words. */
export function compare(bank: Bank, { card }: DraftedCard): OpenQuestion | null {
  if (card.kind !== 'contrast') return null;
  const { kind } = bank.deck.source;
  const account =
    card.says === undefined ? `the ${kind === 'notes' ? 'source' : kind}` : `${card.says}'s account`;
  return {
    id: `compare:${card.key}`,
    format: 'compare',
    stem: `How do ${inWords(card.sides.map(({ name }) => name))} differ in ${account}?`,
    card: card.key,
    back: '',
    sides: card.sides,
    ...frameOf(bank, [card]),
  };
}

/** A reason, or an answer too long to be marked by its letters. */
export function explain(bank: Bank, { card }: DraftedCard): OpenQuestion {
  return {
    id: `explain:${card.key}`,
    format: 'explain',
    stem: card.front,
    card: card.key,
    back: card.back,
    sides: card.sides,
    ...frameOf(bank, [card]),
  };
}

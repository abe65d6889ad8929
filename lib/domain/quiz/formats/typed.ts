import { type Bank } from '../bank.ts';
import { frameOf } from '../frame.ts';
import type { TypedQuestion } from '../question.ts';
import type { DraftedCard } from '#domain/cards/cards-of.ts';

/** The card itself, its answer to be written; a card with a gap is a cloze. */
export function typed(bank: Bank, { card }: DraftedCard): TypedQuestion {
  const isGap = card.kind === 'cloze' || card.kind === 'overlapping-cloze';
  const format = isGap ? 'cloze' : 'typed';
  const { key, front, back, accept, answerType } = card;
  return {
    id: `${format}:${key}`,
    format,
    stem: front,
    card: key,
    back,
    accept,
    answerType,
    ...frameOf(bank, [card]),
  };
}

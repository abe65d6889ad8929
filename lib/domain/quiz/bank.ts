import { answersOf, type DeckAnswer } from '#domain/cards/answers.ts';
import type { CardKey } from '#domain/cards/card.ts';
import { type DraftedCard, draftedCardsOf } from '#domain/cards/cards-of.ts';
import type { FactDeck } from '#domain/facts/model.ts';

/** A deck as quizzes draw from it. All lists are in an order of ids, because a database may return a deck's in any. */
export type Bank = {
  deckId: string;
  deck: FactDeck;
  drafted: readonly DraftedCard[];
  /** Everything that can be an answer in the deck. */
  answers: readonly DeckAnswer[];
};

/** @param isInUse leaves out cards that were retired */
export function bankOf(
  deck: FactDeck,
  deckId: string,
  isInUse: (key: CardKey) => boolean = () => true,
): Bank {
  return {
    deckId,
    deck,
    drafted: draftedCardsOf(deck, deckId)
      .filter(({ card }) => isInUse(card.key))
      .sort((a, b) => compare(a.card.key, b.card.key)),
    answers: answersOf(deck).sort((a, b) => compare(a.id, b.id)),
  };
}

/** The card of that key, if the bank has it. */
export function draftedOf(bank: Bank, key: CardKey): DraftedCard | undefined {
  return bank.drafted.find(({ card }) => card.key === key);
}

/** The answer of that entity, if it can be one. */
export function answerOf(bank: Bank, id: string | undefined): DeckAnswer | undefined {
  return id === undefined ? undefined : bank.answers.find((answer) => answer.id === id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { EntityType, FactDeck } from '#domain/facts/model.ts';
import { entityAnswer } from './accepted.ts';
import { whatItIs } from './what-it-is.ts';

/** Something a learner may write as an answer, with a clause on what the article says of it. */
export type DeckAnswer = {
  id: string;
  type: EntityType;
  name: string;
  accept: string[];
  /** Ends "you wrote X, which is …": "an agency of Pakistan". No capital, no full stop. */
  is: string;
};

/** All that can be an answer in the deck, so that a right name in the wrong place is told from a slip of spelling. */
export function answersOf(deck: FactDeck): DeckAnswer[] {
  return Object.entries(deck.entities)
    .filter(([, { answerable }]) => answerable !== false)
    .map(([id, { type }]) => {
      const { back, accept } = entityAnswer(deck, id);
      return { id, type, name: back, accept, is: whatItIs(deck, id) };
    });
}

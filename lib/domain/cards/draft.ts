import type { Fact, FactDeck } from '#domain/facts/model.ts';
import type { Accepted } from './accepted.ts';
import type { Card, CardKind } from './card.ts';

/** What a template says of a card; everything that follows from the deck is added by `cardsOf`. */
export type Draft = {
  kind: CardKind;
  fact: Fact;
  /** The id the key rests on, where that is not the fact: a set for its members, an axis for sides. */
  basis?: string;
  /** What is asked: a slot of the fact, or a member's id. */
  slot: string;
  front: string;
  answer: Accepted;
  /** The entity that the card names or asks about. */
  about?: string;
  alsoFacts?: Fact[];
  /** Sets whose members stand on the card. */
  sets?: string[];
  /** Passages, where they are not the fact's. */
  cite?: string[];
  /** What the answer side adds, where it is not what the fact alone would add. */
  notes?: string[];
  options?: string[];
  sides?: Card['sides'];
};

/** One template: every card of its kind that the deck's facts justify. No card where a slot it needs is empty. */
export type Template = (deck: FactDeck) => Draft[];

/** A question, its answer, and the slot of the fact that it asks. */
export type Asked = Pick<Draft, 'slot' | 'front' | 'answer' | 'about' | 'alsoFacts'>;

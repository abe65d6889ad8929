import type { Fact, FactDeck } from '#domain/facts/model.ts';
import { stanceOf } from './stance.ts';

/** The fact that a card on a set's members belongs to: what is said of the set, else of the class it lists. */
export function factAboutSet(deck: FactDeck, setId: string): Fact | undefined {
  return deck.facts.find(({ s }) => s === setId) ?? stanceOnSet(deck, setId);
}

/** The fact that takes a stance on the class whose members the set names. */
export function stanceOnSet(deck: FactDeck, setId: string): Fact | undefined {
  return deck.facts.find((fact) => {
    const target = typeof fact.o === 'string' ? deck.entities[fact.o] : undefined;
    return stanceOf(fact) !== undefined && target?.set === setId;
  });
}

import type { Fact, FactDeck } from '#domain/facts/model.ts';

/**
 * Whether the deck knows one answer only to the question after one slot of the fact (rule UNIQ-1). What another
 * speaker claims is no rival: the question names the speaker.
 */
export function hasOneObject(deck: FactDeck, fact: Fact, slot: string): boolean {
  // Of the owner, the template itself knows that nobody else's fighters are spoken of.
  if (slot === 'owner') return true;
  return !rivalsOf(deck, fact).some(
    (rival) => rival.s === fact.s && (slot !== 'at' || (rival.o === fact.o && rival.at !== fact.at)),
  );
}

/** Whether the deck knows one subject only of which this is said: the relation can then be asked backwards. */
export function hasOneSubject(deck: FactDeck, fact: Fact): boolean {
  return !rivalsOf(deck, fact).some((rival) => sameSlots(rival, fact));
}

function rivalsOf(deck: FactDeck, fact: Fact): Fact[] {
  return deck.facts.filter((other) => other.p === fact.p && other.says === fact.says && other.id !== fact.id);
}

function sameSlots(a: Fact, b: Fact): boolean {
  return a.at === b.at && JSON.stringify(a.o) === JSON.stringify(b.o);
}

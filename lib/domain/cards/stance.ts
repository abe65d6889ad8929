import type { Fact, FactDeck } from '#domain/facts/model.ts';
import { labelOf } from '#domain/facts/naming.ts';

/** Whether the fact says that two parties' interests meet on fighting somebody; undefined if it is about another thing. */
export function stanceOf({ p }: Fact): 'meet' | 'apart' | undefined {
  if (p === 'shares_interest_against') return 'meet';
  return p === 'no_shared_interest_against' ? 'apart' : undefined;
}

/** "do CIA and ISI interests not meet", with the degree where the source gives one: the middle of a question. */
export function stanceInWords(deck: FactDeck, fact: Fact): string | undefined {
  const stance = stanceOf(fact);
  if (stance === undefined || fact.with === undefined) return undefined;
  const parties = `${labelOf(deck, fact.s)} and ${labelOf(deck, fact.with)}`;
  const degree = fact.degree === undefined ? '' : ` ${fact.degree}`;
  return `do ${parties} interests ${stance === 'meet' ? 'meet' : 'not meet'}${degree}`;
}

import { expect, test } from 'vitest';
import type { Fact } from '#domain/facts/model.ts';
import { cardsOf } from './cards-of.ts';
import { secondDeck } from './second-deck.fixture.ts';

/** The cards on the fact that Rutherford was professor at Manchester, once another fact stands beside it. */
function kindsBeside(...others: Omit<Fact, 'cite'>[]) {
  const facts = [...secondDeck.facts, ...others.map((fact) => ({ ...fact, cite: 'p2' }))];
  const cards = cardsOf({ ...secondDeck, facts }, 'lives');
  return cards.filter(({ fact }) => fact === 'b1').map(({ kind }) => kind);
}

test('alone, it is asked both ways', () => {
  expect(kindsBeside()).toEqual(['forward', 'reverse']);
});

test('with a second chair elsewhere, "at which university" has two answers and is not asked', () => {
  expect(kindsBeside({ id: 'x', s: 'rutherford', p: 'role', o: 'professor', at: 'cambridge' })).toEqual([
    'reverse',
  ]);
});

test('with a second professor at Manchester, "which professor" has two answers and is not asked', () => {
  expect(kindsBeside({ id: 'x', s: 'homer', p: 'role', o: 'professor', at: 'manchester' })).toEqual([
    'forward',
  ]);
});

test('what another speaker claims is no second answer, for the question names the speaker', () => {
  const claim = {
    id: 'x',
    s: 'rutherford',
    p: 'role',
    o: 'professor',
    at: 'cambridge',
    says: 'almanac',
  } as const;
  expect(kindsBeside(claim)).toEqual(['forward', 'reverse']);
});

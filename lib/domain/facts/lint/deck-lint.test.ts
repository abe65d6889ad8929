import { expect, test } from 'vitest';
import type { Card } from '#domain/cards/card.ts';
import { cardsOf } from '#domain/cards/cards-of.ts';
import { firstDeck } from '../first-deck.fixture.ts';
import { lintDeck } from './deck-lint.ts';

const cards = cardsOf(firstDeck, 'deck');
const change = (fact: string, kind: Card['kind'], to: Partial<Card>) =>
  lintDeck(
    firstDeck,
    cards.map((card) => (card.fact === fact && card.kind === kind ? { ...card, ...to } : card)),
  ).map(({ rule, severity, card }) => `${rule} ${severity} ${card?.fact}`);

test('no card of the first deck breaks a rule', () => {
  expect(lintDeck(firstDeck, cards).filter(({ severity }) => severity === 'E')).toEqual([]);
});

test('a card is held to what its fact says', () => {
  expect(change('f04', 'forward', { back: 'March 2011' })).toContain('DATE-1 E f04');
  expect(change('f03', 'hedge', { front: 'Of which agency were the two men agents?' })).toContain(
    'HEDGE-1 E f03',
  );
  expect(change('f22', 'reverse', { front: "Who is Pakistan's Afghan proxy?" })).toContain('ATTR-1 E f22');
  const all = 'According to Shaun Gregory, which groups are all on the other side?';
  expect(change('f18', 'membership', { front: all })).toContain('SET-1 E f18');
});

test('a passage kept with the deck is what the answer must stand in', () => {
  const p1 = { ...firstDeck.passages['p1']!, text: 'Nothing of the sort.' };
  const deck = { ...firstDeck, passages: { ...firstDeck.passages, p1 } };
  expect(
    lintDeck(deck, cards)
      .filter(({ card }) => card?.fact === 'f05')
      .map(({ rule }) => rule),
  ).toContain('CITE-1');
});

test('yes and no are balanced over the deck', () => {
  const sided = cards.filter(({ kind }) => kind === 'side');
  const balance = (some: Card[]) => lintDeck(firstDeck, some).filter(({ rule }) => rule === 'YESNO-1');
  expect(balance(sided)).toEqual([]);
  const yes = sided.filter(({ back }) => back.startsWith('yes'));
  const [found] = balance([...yes, ...sided.filter(({ back }) => back === 'no').slice(0, 1)]);
  expect(found).toMatchObject({
    severity: 'W',
    message: '5 of 6 yes/no cards are answered with yes: add some on the other side.',
  });
});

import { expect, test } from 'vitest';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import { answersOf } from './answers.ts';
import { cardsOf } from './cards-of.ts';
import { secondDeck } from './second-deck.fixture.ts';

const clauses = Object.fromEntries(answersOf(firstDeck).map(({ id, is }) => [id, is]));

test.each([
  ['davis', 'a CIA contractor'],
  ['gregory', 'a professor at Bradford University'],
  ['hekmatyar', "the person Shaun Gregory calls Pakistan's Afghan proxy"],
  ['cia', 'one of the two whose interests Shaun Gregory compares'],
  ['isi', 'an agency of Pakistan'],
  ['psru', 'the research unit at Bradford University'],
  ['jem', 'one of Shaun Gregory\'s examples of "Punjabi" Taliban groups that threaten the Pakistani state'],
  [
    'let',
    "one of Shaun Gregory's examples of groups that serve Pakistan's aims but threaten the United States",
  ],
  ['quetta', 'one of the main Pakistan-based Afghan Taliban groups, according to Shaun Gregory'],
  [
    'alqaida',
    'one of the groups both the CIA and the ISI have an interest in fighting, according to Shaun Gregory',
  ],
  ['us', 'a country named in the article'],
])('what the deck says of %s: %s', (id, is) => {
  expect(clauses[id]).toBe(is);
});

test('whoever is never an answer is not among them', () => {
  expect(clauses).not.toHaveProperty('twomen');
});

test('a rumour is not told as what somebody is', () => {
  const { is } = answersOf(secondDeck).find(({ id }) => id === 'homer') ?? {};
  expect(is).toBe('a person named in the article');
});

test('every named answer of a card is among them', () => {
  const names = new Set(answersOf(firstDeck).map(({ name }) => name));
  const named = cardsOf(firstDeck, 'deck').filter(
    ({ answerType }) => answerType === 'group' || answerType === 'person',
  );
  for (const { back } of named) expect(names).toContain(back);
});

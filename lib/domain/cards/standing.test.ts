import { expect, test } from 'vitest';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { cardsOf } from './cards-of.ts';

const asked = (deck: FactDeck) =>
  cardsOf(deck, 'deck')
    .filter(({ kind }) => kind === 'side' || kind === 'contrast')
    .flatMap(({ sides }) => sides.map(({ name }) => name));

test('the members of a complete list are asked through their class', () => {
  expect(asked(firstDeck)).toContain('the main Pakistan-based Afghan Taliban groups');
  expect(asked(firstDeck)).not.toContain('the Quetta Shura');
});

test('a group that the deck puts on both sides is asked on neither', () => {
  const deck = structuredClone(firstDeck);
  deck.sets?.['oexamples']?.members.push('jem');
  expect(asked(firstDeck)).toContain('Jaish-e-Mohammed');
  expect(asked(deck)).not.toContain('Jaish-e-Mohammed');
});

test('a stance that is only rumoured makes no card', () => {
  const deck = structuredClone(firstDeck);
  const stance = deck.facts.find(({ o }) => o === 'alqaida');
  if (stance) stance.hedge = 'rumoured';
  expect(asked(deck)).not.toContain('al-Qaida');
});

test('without a side for one of two look-alikes there is nothing to contrast', () => {
  const deck = structuredClone(firstDeck);
  deck.sides = {
    'cia-isi': { ...firstDeck.sides!['cia-isi']!, no: { label: 'no shared interest', sets: [] } },
  };
  expect(cardsOf(deck, 'deck').map(({ kind }) => kind)).not.toContain('contrast');
});

test('an axis whose question has no place for a name makes no card', () => {
  const deck = structuredClone(firstDeck);
  deck.sides = { 'cia-isi': { ...firstDeck.sides!['cia-isi']!, ask: 'do interests meet' } };
  expect(asked(deck)).toEqual([]);
});

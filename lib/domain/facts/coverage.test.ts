import { expect, test } from 'vitest';
import { cardsOf } from '#domain/cards/cards-of.ts';
import { coverageOf, formatCoverage } from './coverage.ts';
import { firstDeck } from './first-deck.fixture.ts';

const cards = cardsOf(firstDeck, 'deck');

test('every fact of the first deck has a card, but for two that set the scene', () => {
  const { facts, gaps } = coverageOf(firstDeck, cards);
  expect(gaps).toEqual([]);
  expect(facts.filter((fact) => fact.cards.length === 0).map(({ fact }) => fact.id)).toEqual(['f13', 'f14']);
});

test('a fact without a card is named, and one with too many', () => {
  const [first] = cards.filter(({ fact }) => fact === 'f01');
  const crowded = [...cards.filter(({ fact }) => fact !== 'f05'), first!, first!, first!];
  expect(coverageOf(firstDeck, crowded).gaps.map(({ fact, message }) => `${fact} ${message}`)).toEqual([
    'f01 4 cards ask f01, 3 are the most.',
    'f05 No card asks f05: no template fits it; write a note_fact with front and back.',
  ]);
});

test('the report says what each fact says and which cards ask it', () => {
  const report = formatCoverage(
    coverageOf(
      firstDeck,
      cards.filter(({ fact }) => fact !== 'f04'),
    ),
  );
  expect(report).toMatch(/^27 facts: 24 with \d+ cards, 2 only set the scene, 1 without a card\.\n/);
  expect(report).toContain('f26  Counterintelligence cooperation between');
  expect(report).toMatch(/f26.*\n +3 cloze/);
  expect(report).toMatch(/f04.*\n +NO CARD/);
  expect(report).toMatch(/f13.*\n +no card: sets the scene/);
});

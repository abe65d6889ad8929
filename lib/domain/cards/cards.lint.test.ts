import { expect, test } from 'vitest';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import { lintCard } from '#domain/facts/lint/lint.ts';
import { readLintCard } from '#domain/facts/lint/read-card.ts';
import type { Card } from './card.ts';
import { cardsOf } from './cards-of.ts';
import { secondDeck } from './second-deck.fixture.ts';

test('no card of the first deck breaks a rule', () => {
  expect(faults(firstDeck, 'E')).toEqual([]);
});

test('what reviewers are told of the first deck: Pakistan is in the title and still worth asking', () => {
  expect(faults(firstDeck, 'W')).toEqual(['TRIV-1 f07 forward', 'TRIV-1 f20 forward', 'TRIV-1 f24 forward']);
});

test('no card of a deck that the templates were not written for breaks a rule', () => {
  expect(faults(secondDeck, 'E')).toEqual([]);
});

function faults(deck: typeof firstDeck, wanted: 'E' | 'W'): string[] {
  const cards = cardsOf(deck, 'deck');
  const read = cards.map((card) => readLintCard(asRead(deck, card)));
  return cards.flatMap(({ fact, kind }, index) => {
    const card = read[index];
    if (!card) return [`unreadable ${fact} ${kind}`];
    const issues = lintCard({ ...card, deck: read.filter((other) => other !== null) });
    return issues.filter(({ severity }) => severity === wanted).map(({ rule }) => `${rule} ${fact} ${kind}`);
  });
}

/** A card with what the rules want to know of its fact and its set. */
function asRead(deck: typeof firstDeck, card: Card): object {
  const fact = deck.facts.find(({ id }) => id === card.fact);
  const asksMember = card.kind === 'membership' || card.kind === 'overlapping-cloze';
  const setId = card.siblings.find((group) => group.startsWith('set:'))?.slice('set:'.length) ?? '';
  const set = asksMember ? deck.sets?.[setId] : undefined;
  const members = set?.members.map((id) => deck.entities[id]?.name);
  return {
    ...card,
    title: deck.source.title,
    when: fact?.when,
    ...(card.kind === 'side' && fact?.degree && { scope: fact.degree }),
    ...(set && { set: { closed: set.closed, members } }),
  };
}

import { describe, expect, test } from 'vitest';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { type Bank, bankOf } from './bank.ts';
import { blueprintGrid } from './blueprint.ts';
import { settings } from './decks.fixture.ts';
import { cardsIn, PROCESS_OF, type Question } from './question.ts';
import { quizOf } from './quiz.ts';
import type { BlueprintCell } from './settings.ts';

const bank = bankOf(firstDeck, 'us-pakistan-security-relations');
const factsIn = (question: Question) => question.source.facts.map(({ id }) => id);
const keyOf = (front: string) => bank.drafted.find(({ card }) => card.front.startsWith(front))!.card.key;

describe('a quick quiz', () => {
  test('asks the weakest facts first, in the order of its link', () => {
    const weak = ['f26', 'f04', 'f05', 'f12', 'f16'];
    const quiz = quizOf(bank, settings({ facts: weak, count: 5 }));
    for (const [at, question] of quiz.entries()) expect(factsIn(question)).toContain(weak[at]);
  });

  test('mixes formats', () => {
    const formats = new Set(quizOf(bank, settings({ count: 10 })).map(({ format }) => format));
    expect(formats.size).toBeGreaterThanOrEqual(4);
  });

  test('another seed gives another quiz', () => {
    expect(quizOf(bank, settings({ seed: 'a' }))).not.toEqual(quizOf(bank, settings({ seed: 'b' })));
  });

  test('is the same from a database that returns the parts of a deck in another order', () => {
    const turned = reversed(firstDeck) as FactDeck;
    const other: Bank = bankOf({ ...turned, passages: firstDeck.passages }, 'us-pakistan-security-relations');
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      expect(quizOf(other, settings({ seed, count: 20 }))).toEqual(
        quizOf(bank, settings({ seed, count: 20 })),
      );
    }
  });

  test('facts that the deck does not have are passed over', () => {
    expect(quizOf(bank, settings({ facts: ['f99', 'f05'], count: 5 }))).toHaveLength(5);
  });

  test('retired cards are not asked', () => {
    const gone = keyOf('What sum was paid');
    const rest = bankOf(firstDeck, 'us-pakistan-security-relations', (key) => key !== gone);
    for (let i = 0; i < 50; i++) {
      expect(quizOf(rest, settings({ seed: `${i}`, count: 20 })).flatMap(cardsIn)).not.toContain(gone);
    }
  });
});

describe('a test', () => {
  const cell = (category: string, process: BlueprintCell['process'], count: number) => ({
    category,
    process,
    count,
  });

  test('has what its blueprint says, in the order of the source', () => {
    const blueprint = [
      cell('p6', 'recall', 1),
      cell('p1', 'recall', 2),
      cell('p4', 'discriminate', 1),
      cell('p1', 'discriminate', 1),
    ];
    for (const seed of ['a', 'b', 'c', 'd']) {
      const quiz = quizOf(bank, settings({ mode: 'test', count: 20, seed, blueprint }));
      const cells = quiz.map(({ category, format }) => `${category} ${PROCESS_OF[format]}`);
      expect(cells.map((one) => one.slice(0, 2))).toEqual(['p1', 'p1', 'p1', 'p4', 'p6']);
      expect(cells.toSorted()).toEqual([
        'p1 discriminate',
        'p1 recall',
        'p1 recall',
        'p4 discriminate',
        'p6 recall',
      ]);
    }
  });

  test('without one, every passage with cards is asked', () => {
    const quiz = quizOf(bank, settings({ mode: 'test', count: 12 }));
    expect(new Set(quiz.map(({ category }) => category))).toEqual(
      new Set(['p1', 'p2', 'p4', 'p5', 'p6', 'p7']),
    );
    expect(quiz).toHaveLength(12);
  });

  test('the grid says how many cards each cell has', () => {
    expect(blueprintGrid(bank).map(({ category }) => category)).toEqual(['p1', 'p2', 'p4', 'p5', 'p6', 'p7']);
    expect(blueprintGrid(bank)[0]).toMatchObject({
      about: 'the Davis release',
      cards: { recall: 10, apply: 0 },
    });
  });
});

test('a quiz of mistakes asks those cards, and them alone', () => {
  const cards = [keyOf('What sum was paid'), keyOf('At which university was Shaun'), keyOf('In which month')];
  const quiz = quizOf(bank, settings({ mode: 'mistakes', cards, count: 20 }));
  expect(quiz.flatMap(cardsIn)).toEqual(cards);
});

test('a contrast drill tells look-alikes apart, in several ways', () => {
  const quiz = quizOf(bank, settings({ mode: 'contrast', count: 10 }));
  expect(quiz.map(({ format }) => format).slice(0, 3)).toEqual(['contrast', 'multiple-choice', 'categorise']);
});

/** The same value, with the keys of every object in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

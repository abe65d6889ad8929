import { describe, expect, test } from 'vitest';
import type { FactDeck } from '#domain/facts/model.ts';
import { cardsOf } from './cards-of.ts';
import { secondDeck } from './second-deck.fixture.ts';

describe('the templates, on a deck they were not written for', () => {
  test('word every question for its own people and places', () => {
    const lines = cardsOf(secondDeck, 'lives').map(
      ({ fact, kind, front, back }) => `${fact} ${kind}: ${front} ${back}`,
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "a1 forward: In which year was Miguel de Cervantes released? 1580",
        "a2 number: About what sum was paid in return for Miguel de Cervantes's release? 500 escudos",
        "a4 number: How many parts did Miguel de Cervantes write of a novel? two",
        "a4 reverse: Who wrote two parts of a novel? Miguel de Cervantes",
        "a5 hedge: Where was Miguel de Cervantes reported to be based? Algiers",
        "b1 forward: At which university was Ernest Rutherford a professor? University of Manchester",
        "b1 reverse: Which professor at the University of Manchester does the article name? Ernest Rutherford",
        "b2 forward: Of which research unit was Ernest Rutherford the director? Cavendish Laboratory",
        "b2 reverse: Who directed the Cavendish Laboratory? Ernest Rutherford",
        "b3 forward: At which university was the Cavendish Laboratory based? University of Cambridge",
        "b3 reverse: Which research unit was based at the University of Cambridge? Cavendish Laboratory",
        "b4 hedge: Of which group were the students Ernest Rutherford taught possibly members? Royal Society",
        "b5 hedge: What was Homer reported to be? poet from Chios",
        "b6 forward: Of which country is the National Aeronautics and Space Administration an agency? the United States",
        "b7 forward: What does the abbreviation NASA stand for? National Aeronautics and Space Administration",
        "b8 forward: What is Ernest Rutherford called? the father of nuclear physics",
        "b8 reverse: Who is called the father of nuclear physics? Ernest Rutherford",
        "b9 forward: According to The Almanac, what do groups such as the Royal Society, the Lyncean Academy and the Leopoldina serve? science",
        "b9 membership: Besides the Lyncean Academy and the Leopoldina, which example does The Almanac give of old academies? Royal Society",
        "b9 membership: Besides the Royal Society and the Leopoldina, which example does The Almanac give of old academies? Lyncean Academy",
        "b9 membership: Besides the Royal Society and the Lyncean Academy, which example does The Almanac give of old academies? Leopoldina",
        "c1 forward: Which country do the Visigoths and the Vandals threaten? the Western Roman Empire",
        "c1 overlapping-cloze: The peoples that plundered Rome in the fifth century are [...] and the Vandals. Visigoths",
        "c1 overlapping-cloze: The peoples that plundered Rome in the fifth century are the Visigoths and [...]. Vandals",
        "c2 cloze: NASA-ESA cooperation is [...]. close",
        "c3 why: Why is NASA-ESA cooperation close? large missions cost more than one agency can pay",
      ]
    `);
  });

  const optional = ['o', 'at', 'with', 'when', 'n', 'about', 'says', 'hedge', 'scope', 'degree'] as const;
  const without = secondDeck.facts.flatMap((fact) =>
    optional.filter((slot) => slot in fact).map((slot) => ({ id: fact.id, slot })),
  );

  test.each(without)('make no nonsense when $id lacks its "$slot"', ({ id, slot }) => {
    const facts = secondDeck.facts.map((fact) => {
      const { [slot]: _, ...rest } = fact;
      return fact.id === id ? rest : fact;
    });
    for (const { front, back } of cardsOf({ ...secondDeck, facts } as FactDeck, 'lives')) {
      expect(`${front} ${back}`).not.toMatch(/undefined|null|object Object|NaN| {2}| [?.,]/);
    }
  });
});

test('a denied fact has no card', () => {
  expect(cardsOf(secondDeck, 'lives').filter(({ fact }) => fact === 'c4')).toEqual([]);
});

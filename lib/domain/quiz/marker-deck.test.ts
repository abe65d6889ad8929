import { describe, expect, test } from 'vitest';
import { answersOf } from '#domain/cards/answers.ts';
import { firstDeck } from '#domain/facts/first-deck.fixture.ts';
import { mark } from './marker.ts';

// Every name of the first deck against every other, in both directions: no wrong name may count.

const answers = answersOf(firstDeck);
const pairsOfNames = answers.flatMap((answer) =>
  answers.filter((other) => other !== answer).map((other) => ({ answer, other })),
);

test('the deck has look-alikes to be told apart', () => {
  const names = answers.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Lashkar-e-Toiba', 'Lashkar-e-Jhangvi', 'Quetta Shura']));
  expect(pairsOfNames.length).toBeGreaterThan(500);
});

test.each(answers)('$name: every accepted form is right beside all other answers', ({ name, accept }) => {
  const others = answers.filter((other) => other.name !== name);
  for (const typed of [name, ...accept, name.toLowerCase(), name.replaceAll('-', ' ')]) {
    expect(mark(typed, { expected: name, accept, others }), typed).toMatchObject({ verdict: 'correct' });
  }
});

describe('no form of one answer counts as another', () => {
  test.each(pairsOfNames)('$answer.name: not $other.name', ({ answer, other }) => {
    const expected = { expected: answer.name, accept: answer.accept };
    for (const typed of [other.name, ...other.accept]) {
      expect(mark(typed, expected), `${typed} without the others`).toMatchObject({ verdict: 'wrong' });
      const beside = mark(typed, { ...expected, others: [other] });
      expect(beside, `${typed} beside it`).toMatchObject({
        verdict: 'wrong',
        reason: 'other-answer',
        confusedWith: other.name,
      });
    }
  });
});

test('a slip in one name is never taken for another', () => {
  for (const { answer, other } of pairsOfNames) {
    for (const typed of slips(other.name)) {
      const { verdict } = mark(typed, { expected: answer.name, accept: answer.accept });
      expect(verdict, `${typed} for ${answer.name}`).toBe('wrong');
    }
  }
});

test.each(answers.filter(({ name }) => name.length >= 10))(
  '$name: a slip counts as right',
  ({ name, accept }) => {
    const others = answers.filter((other) => other.name !== name);
    for (const typed of slips(name)) {
      expect(mark(typed, { expected: name, accept, others }), typed).toMatchObject({ verdict: 'correct' });
    }
  },
);

/** A letter left out, doubled, and swapped with the next, at the end of the first word and inside the last. */
function slips(name: string): string[] {
  const first = Math.max(2, name.search(/[\s-]|$/) - 1);
  const last = name.length - 2;
  return [first, last].flatMap((at) => [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name.charAt(at) + name.slice(at),
    name.slice(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.slice(at + 1),
  ]);
}

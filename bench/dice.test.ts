import { expect, test } from 'vitest';
import { diceOf } from './dice.ts';

test('the same seed gives the same dice, another seed others', () => {
  const throws = (seed: number) => [...diceOf(seed).bytes(100)];
  expect(throws(1)).toEqual(throws(1));
  expect(throws(1)).not.toEqual(throws(2));
});

test('every number of a range comes up, none beside it', () => {
  const dice = diceOf(1);
  const numbers = new Set(Array.from({ length: 1000 }, () => dice.whole(3, 7)));
  expect(numbers).toEqual(new Set([3, 4, 5, 6, 7]));
});

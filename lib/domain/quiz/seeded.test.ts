import { expect, test } from 'vitest';
import { diceOf, shuffled } from './seeded.ts';

test('the same seed throws the same, another one does not', () => {
  const throws = (seed: string) => Array.from({ length: 5 }, diceOf(seed));
  expect(throws('k7x4')).toEqual(throws('k7x4'));
  expect(throws('k7x4')).not.toEqual(throws('k7x5'));
});

// Links are kept for years: a change of these numbers changes every quiz ever shared.
test('the throws of one seed are what they always were', () => {
  expect(Array.from({ length: 3 }, diceOf('dossier')).map((n) => n.toFixed(6))).toMatchInlineSnapshot(`
    [
      "0.012435",
      "0.557387",
      "0.791895",
    ]
  `);
  expect(shuffled('abcdefgh'.split(''), diceOf('dossier')).join('')).toMatchInlineSnapshot(`"hcgfbeda"`);
});

test('each of the 24 orders of four things comes up as often as the others', () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 24_000; seed++) {
    const order = shuffled(['a', 'b', 'c', 'd'], diceOf(`quiz ${seed}`)).join('');
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(24);
  // 1,000 expected, with a standard deviation of 31.
  for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('shuffling leaves the list as it was, and keeps every thing once', () => {
  const things = Object.freeze([1, 2, 3, 4, 5]);
  expect(new Set(shuffled(things, diceOf('x')))).toEqual(new Set(things));
  expect(shuffled([], diceOf('x'))).toEqual([]);
});

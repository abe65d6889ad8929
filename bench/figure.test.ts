import { expect, test } from 'vitest';
import { isMet, lineOf, type Target } from './figure.ts';

test.each<[string, number, Target, boolean]>([
  ['at the limit', 50, { atMost: 50 }, true],
  ['above the limit', 50.1, { atMost: 50 }, false],
  ['at the least', 20, { atLeast: 20 }, true],
  ['below the least', 19.99, { atLeast: 20 }, false],
  ['the very number', 0, { exactly: 0 }, true],
  ['another number', 1, { exactly: 0 }, false],
  ['no number at all', Number.NaN, { atMost: 50 }, false],
])('%s: %d against %o is met: %s', (_, value, target, expected) => {
  expect(isMet({ value, target })).toBe(expected);
});

test('a line says id, what, value, target and verdict', () => {
  const figure = { id: 'upload.first', what: 'kept and folded', value: 123.456, unit: 'ms' };
  const words = (line: string) => line.split(/\s{2,}/);
  expect(words(lineOf({ ...figure, target: { atMost: 100 } }))).toEqual([
    'upload.first',
    'kept and folded',
    '123 ms',
    '≤ 100 ms',
    'FAIL',
  ]);
  expect(words(lineOf(figure)).slice(3)).toEqual(['-', '-']);
});

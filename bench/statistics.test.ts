import { expect, test } from 'vitest';
import { median, quantile } from './statistics.ts';

test('a quantile is one of the values, found by nearest rank', () => {
  const values = [50, 10, 40, 20, 30];
  expect(quantile(values, 0.95)).toBe(50);
  expect(quantile(values, 0.2)).toBe(10);
  expect(quantile(values, 0.21)).toBe(20);
  expect(median(values)).toBe(30);
});

test('of a hundred values five are above the 95th', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(quantile(values, 0.95)).toBe(95);
});

test('nothing measured is no figure', () => {
  expect(() => median([])).toThrow(RangeError);
});

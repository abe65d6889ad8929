import { expect, test } from 'vitest';
import { counted, interval, listed, longDate, sentence } from './words.ts';

test.each([
  [0, 'no cards'],
  [1, 'one card'],
  [12, 'twelve cards'],
  [13, '13 cards'],
])('%i is counted as %s', (n, words) => expect(counted(n, 'card')).toBe(words));

test('an irregular plural is said', () => expect(counted(2, 'memory', 'memories')).toBe('two memories'));
test('a sentence starts with a capital', () => expect(sentence('two return')).toBe('Two return'));

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as %s', (parts, words) => expect(listed(parts)).toBe(words));

test.each([
  [{ minutes: 1 }, '1 min'],
  [{ minutes: 10 }, '10 min'],
  [{ days: 1 }, '1 day'],
  [{ days: 20 }, '20 days'],
  [{ days: 21 }, '3 weeks'],
  [{ days: 60 }, '9 weeks'],
  [{ days: 92 }, '3 months'],
  [{ days: 730 }, '2 years'],
  [{ days: 36500 }, '100 years'],
])('an interval of %j reads %s', (length, words) => expect(interval(length)).toBe(words));

test('a date has weekday, day and month', () =>
  expect(longDate(new Date(Date.UTC(2025, 10, 7)))).toBe('Friday 7 November'));

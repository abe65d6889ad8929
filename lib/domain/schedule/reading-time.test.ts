import { expect, test } from 'vitest';
import { type Memory, NEW_MEMORY } from './memory.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { expectedMinutes, expectedMs } from './reading-time.ts';

const front = Array.from({ length: 20 }, () => 'word').join(' ');
const card = { front, back: 'three more words' } as Parameters<typeof expectedMinutes>[0][number]['card'];
const memory = (change: Partial<Memory>) => ({ card, memory: { ...NEW_MEMORY, ...change } });

test('a card takes five seconds and its words at 238 a minute', () => {
  expect(expectedMs(card)).toBe(5000 + Math.round((23 * 60_000) / 238));
  expect(expectedMs({ front: '', back: '  ' })).toBe(5000);
});

test.each([
  ['nothing', [], 0],
  ['one review, rounded up', [memory({ phase: 'review' })], 1],
  ['thirty reviews', Array.from({ length: 30 }, () => memory({ phase: 'review' })), 6],
  ['thirty new cards, each shown twice', Array.from({ length: 30 }, () => ({ card, memory: null })), 11],
  ['thirty on their last step', Array.from({ length: 30 }, () => memory({ phase: 'learning', step: 1 })), 6],
  ['thirty being learnt again', Array.from({ length: 30 }, () => memory({ phase: 'relearning' })), 6],
])('%s', (_, cards, minutes) => expect(expectedMinutes(cards, DEFAULT_PARAMETERS)).toBe(minutes));

import { describe, expect, test } from 'vitest';
import { cardKey, fnv1a64 } from './key.ts';

describe('fnv1a64', () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('hashes %j as its authors do', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });
});

describe('cardKey', () => {
  test('is 16 hex digits, so it can stand in a URL', () => {
    expect(cardKey('us-pakistan-security-relations', 'f01', 'forward', 'o')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('depends on every part, and on where one part ends', () => {
    const keys = [
      cardKey('deck', 'f1', 'forward', 'o'),
      cardKey('other', 'f1', 'forward', 'o'),
      cardKey('deck', 'f2', 'forward', 'o'),
      cardKey('deck', 'f1', 'reverse', 'o'),
      cardKey('deck', 'f1', 'forward', 'at'),
      cardKey('deckf', '1', 'forward', 'o'),
      cardKey('deck', 'f1f', 'orward', 'o'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has no collision in 100,000 cards', () => {
    const keys = new Set<string>();
    for (let deck = 0; deck < 20; deck++) {
      for (let fact = 0; fact < 1000; fact++) {
        for (const slot of ['o', 'at', 's', 'o1', 'o2'])
          keys.add(cardKey(`deck-${deck}`, `f${fact}`, 'forward', slot));
      }
    }
    expect(keys.size).toBe(100_000);
  });
});

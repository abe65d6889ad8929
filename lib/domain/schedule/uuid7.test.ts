import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuid7 } from './uuid7.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

test('the example of RFC 9562, appendix A.6', () => {
  const made = uuid7(Date.UTC(2022, 1, 22, 19, 22, 22), bytes('0cc318c4dc0c0c07398f'));
  expect(made).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

const chance = fc.uint8Array({ minLength: 10, maxLength: 16 });
const time = fc.nat(2 ** 48 - 1);

test('always a UUID of version 7, variant 10', () => {
  fc.assert(
    fc.property(time, chance, (ms, random) => {
      expect(uuid7(ms, random)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

test('as text, ids sort by the time they were made', () => {
  fc.assert(
    fc.property(time, time, chance, chance, (a, b, randomA, randomB) => {
      fc.pre(a < b);
      expect(uuid7(a, randomA) < uuid7(b, randomB)).toBe(true);
    }),
  );
});

test.each([
  ['before the epoch', -1, 10],
  ['a time of 49 bits', 2 ** 48, 10],
  ['half a millisecond', 0.5, 10],
  ['no number', NaN, 10],
  ['too little chance', 0, 9],
])('%s is refused', (_, ms, length) => expect(() => uuid7(ms, new Uint8Array(length))).toThrow(RangeError));

import { expect, test } from 'vitest';
import { askedTogether } from './asked-together.ts';

test('what is asked at the same time is asked once, and each gets its own answer', async () => {
  const asked: string[][] = [];
  const lengthOf = askedTogether(async (keys) => {
    asked.push(keys);
    return new Map(keys.filter(Boolean).map((key) => [key, key.length]));
  });
  expect(await Promise.all(['a', 'bb', 'a', ''].map(lengthOf))).toEqual([1, 2, 1, undefined]);
  expect(await lengthOf('ccc')).toBe(3);
  expect(asked).toEqual([['a', 'bb', ''], ['ccc']]);
});

test('a question that fails fails for those who asked it, and not for the next', async () => {
  let fails = true;
  const answer = askedTogether(async (keys) => {
    if (fails) throw new Error('no');
    return new Map(keys.map((key) => [key, key]));
  });
  const together = await Promise.allSettled([answer('a'), answer('b')]);
  expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await answer('a')).toBe('a');
});

import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from './mark.ts';

let out: string[];
beforeEach(() => {
  out = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

async function marked(...lines: (object | string)[]): Promise<unknown[]> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  expect(await run([], Readable.from([text]))).toBe(0);
  return out.map((line) => JSON.parse(line) as unknown);
}

test('answers each line with a verdict', async () => {
  const expected = { expected: 'Lashkar-e-Toiba', accept: ['LeT'], others: ['Lashkar-e-Jhangvi'] };
  expect(
    await marked(
      { ...expected, typed: 'lashkar e taiba' },
      { ...expected, typed: 'LeT' },
      { ...expected, typed: 'Lashkar-e-Jhangvi' },
      { expected: 'Pakistan', typed: 'Pakistani' },
    ),
  ).toEqual([
    { verdict: 'correct', reason: 'typo' },
    { verdict: 'correct', reason: 'variant' },
    { verdict: 'wrong', reason: 'other-answer', confusedWith: 'Lashkar-e-Jhangvi' },
    { verdict: 'almost', reason: 'demonym' },
  ]);
});

test('reads other answers with their own other forms', async () => {
  const others = [{ name: 'Lashkar-e-Jhangvi', accept: ['LeJ'] }];
  expect(await marked({ expected: 'Lashkar-e-Toiba', others, typed: 'LeJ' })).toEqual([
    { verdict: 'wrong', reason: 'other-answer', confusedWith: 'Lashkar-e-Jhangvi' },
  ]);
});

test('names a bad line and goes on with the next', async () => {
  const good = { expected: 'March', typed: 'march' };
  const answers = await marked(
    '{"expected": ',
    '[]',
    { expected: 'March' },
    { ...good, accept: [3] },
    '',
    good,
  );
  expect(answers).toEqual([
    { error: 'this line is not JSON' },
    { error: 'an answer is an object with "expected" and "typed"' },
    { error: expect.stringContaining('typed: ') },
    { error: expect.stringContaining('accept.0: ') },
    { verdict: 'correct', reason: 'exact' },
  ]);
});

test('explains itself when called with arguments', async () => {
  expect(await run(['content/deck'])).toBe(2);
});

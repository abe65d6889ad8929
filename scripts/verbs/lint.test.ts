import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from './lint.ts';

let out: unknown[];
beforeEach(() => {
  out = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(JSON.parse(line)));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

const lint = (...lines: string[]) => run([], Readable.from([lines.join('\n')]));
const GOOD = {
  front: 'Who shot two men?',
  back: 'Raymond Davis',
  kind: 'reverse',
  context: 'A release',
  cite: ['p1'],
};

test('a line in, a line out, in order', async () => {
  expect(await lint(JSON.stringify(GOOD), JSON.stringify({ ...GOOD, back: 'March 2011' }))).toBe(0);
  expect(out).toEqual([
    { issues: [] },
    { issues: [{ rule: 'SHAPE-1', severity: 'E', message: expect.stringContaining('asks for a person') }] },
  ]);
});

test('a line that is no card gets an error and stops nothing', async () => {
  await lint('{', '[]', '{"front": "Who?"}', '', JSON.stringify(GOOD));
  expect(out).toEqual([
    { issues: [], error: 'this line is not JSON' },
    { issues: [], error: 'a card is an object with a front and a back' },
    { issues: [], error: 'a card is an object with a front and a back' },
    { issues: [] },
  ]);
});

test('takes no arguments', async () => {
  expect(await run(['file.jsonl'])).toBe(2);
});

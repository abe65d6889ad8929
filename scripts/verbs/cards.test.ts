import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from './cards.ts';

let out: string[];
let err: string[];
beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => vi.restoreAllMocks());

test('prints each card of the deck as one JSON line', async () => {
  expect(await run(['content/us-pakistan-security-relations/'])).toBe(0);
  const cards = out.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(Object.keys(cards[0] ?? {})).toEqual(
    'key kind fact front back accept context cite says hedge'.split(' '),
  );
  expect(cards.find(({ fact }) => fact === 'f03')).toMatchObject({
    says: null,
    hedge: 'rumoured',
    cite: ['p1'],
  });
  expect(cards.find(({ fact }) => fact === 'f22')).toMatchObject({ says: 'Shaun Gregory', hedge: null });
});

test('names what is wrong with a deck, and where', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deck-'));
  await writeFile(join(folder, 'facts.yaml'), 'format: factdeck/1\nfacts: []\n');
  expect(await run([folder])).toBe(1);
  expect(out).toEqual([]);
  expect(err[0]).toMatch(/facts\.yaml:\d+:\d+ /);
});

test.each([[[]], [['a', 'b']]])('explains itself when called with %j', async (args) => {
  expect(await run(args)).toBe(2);
  expect(err.join()).toContain('usage');
});

test('says so when there is no such deck', async () => {
  expect(await run(['content/nowhere'])).toBe(1);
  expect(err.join()).toContain('cannot be read');
});

import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from './check.ts';

const FIRST_DECK = 'content/us-pakistan-security-relations';

let out: string[];
let err: string[];
beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => vi.restoreAllMocks());

/** A folder with the first deck after an edit. */
async function edited(from: string, to: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-'));
  const text = await readFile(join(FIRST_DECK, 'facts.yaml'), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, 'facts.yaml'), text.replace(from, to));
  return folder;
}

test('the first deck has no error and every fact its card', async () => {
  expect(await run([FIRST_DECK])).toBe(0);
  expect(out.join('\n')).toMatch(/27 facts: 25 with \d+ cards, 2 only set the scene, 0 without a card/);
  expect(out.join('\n')).toMatch(/^0 errors, \d+ warnings? in .*facts\.yaml\.$/m);
});

test('mistakes in the file are named by line and column', async () => {
  const folder = await edited('s: hekmatyar', 's: hekmatyr');
  expect(await run([folder])).toBe(1);
  expect(out[0]).toMatch(/facts\.yaml:\d+:19 unknown subject "hekmatyr"\. Did you mean hekmatyar\?$/);
  expect(out.at(-1)).toContain('1 mistake in');
});

test('a card that breaks a rule is shown with its fact', async () => {
  const folder = await edited(
    'o: CIA contractor',
    'o: a contractor of the CIA who was held by the police in Lahore',
  );
  expect(await run([folder])).toBe(1);
  expect(out.join('\n')).toMatch(/^ATOM-1 error: The answer has \d+ words.*\n {4}f01 forward: /m);
});

test.each([[[]], [['a', 'b']]])('explains itself when called with %j', async (args) => {
  expect(await run(args)).toBe(2);
  expect(err.join()).toContain('usage');
});

test('says so when there is no such deck', async () => {
  expect(await run(['content/nowhere'])).toBe(1);
  expect(err.join()).toContain('cannot be read');
});

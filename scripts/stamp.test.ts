import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unlessDone } from './stamp.mjs';

let folder: string;
let stamp: string;
let times: number;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-inputs-'));
  stamp = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-stamp-')), 'stamp');
  times = 0;
  write('page.tsx', 'one');
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
  fs.rmSync(path.dirname(stamp), { recursive: true });
});

test.each<[string, () => void, number]>([
  ['is not repeated while nothing changes', () => {}, 1],
  ['is repeated when a file changes', () => write('page.tsx', 'two'), 2],
  ['is repeated when a file is added', () => write('deep/new.tsx', ''), 2],
  ['is repeated when a file is renamed', () => fs.renameSync(at('page.tsx'), at('other.tsx')), 2],
  ['is repeated when its result, and so the stamp, was deleted', () => fs.rmSync(stamp), 2],
  ['is not repeated when only a test changes', () => write('page.test.ts', 'new'), 1],
])('a step %s', async (_, change, expected) => {
  await build();
  change();
  await build();
  expect(times).toBe(expected);
});

test('a step that fails is tried again', async () => {
  const failing = () => unlessDone(stamp, [folder], () => Promise.reject(new Error('no')));
  await expect(failing()).rejects.toThrow('no');
  await build();
  expect(times).toBe(1);
});

function build(): Promise<void> {
  return unlessDone(stamp, [folder], () => times++);
}

const at = (name: string) => path.join(folder, name);

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), text);
}

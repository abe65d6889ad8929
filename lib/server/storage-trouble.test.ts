import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { storageTrouble } from './storage-trouble.ts';

const query = async (url: string, sql = 'CREATE TABLE "x" ("a" TEXT)') => {
  const db = openDatabase(url);
  try {
    return await db.$executeRawUnsafe(sql);
  } finally {
    await db.$disconnect();
  }
};
const troubleOf = (work: Promise<unknown>) => work.then(() => 'none', storageTrouble);

test('a server that nobody runs', async () => {
  expect(await troubleOf(query('postgresql://nobody:x@127.0.0.1:1/none'))).toBe(
    'The database does not answer.',
  );
});

test('a folder that is not there', async () => {
  expect(await troubleOf(query('file:/nowhere/at-all/x.db'))).toBe('The server may not write its data.');
});

test('a file that may only be read', async () => {
  const db = new Sqlite(':memory:');
  db.pragma('query_only = ON');
  const write = () => db.exec('CREATE TABLE "x" ("a")');
  expect(await troubleOf(Promise.resolve().then(write))).toBe('The server may not write its data.');
});

test('a disk that is full', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-full-'));
  const db = new Sqlite(path.join(folder, 'x.db'));
  db.pragma('max_page_count = 2');
  const fill = () => db.exec('CREATE TABLE "x" ("a"); INSERT INTO "x" VALUES (zeroblob(100000))');
  expect(await troubleOf(Promise.resolve().then(fill))).toBe('The server’s disk is full.');
  db.close();
  fs.rmSync(folder, { recursive: true });
});

test.each([
  ['a fault of ours', new TypeError('x is not a function')],
  ['a statement that is wrong', Object.assign(new Error('no such table: x'), { code: 'SQLITE_ERROR' })],
  ['nothing', undefined],
])('%s is no trouble of the storage', (_, error) => expect(storageTrouble(error)).toBeNull());

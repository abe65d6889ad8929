import fs from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqliteFile } from '../../prisma/provider.ts';
import { backUp } from './backup.ts';
import { closeDatabase, database } from './database.ts';
import { Conflict } from './failures.ts';
import type { Learner } from './learner.ts';
import { restore } from './restore.ts';
import { recordReviews } from './reviews.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';
import { addDeck, addLearner, event, NOW, upload } from './test-world.ts';

let opened: TestDatabase;
let learner: Learner;
let folder: string;
let card: string;
const inFolder = (name: string) => path.join(folder, name);
const contents = async () => ({
  reviews: await database().review.findMany({ orderBy: { id: 'asc' } }),
  memories: await database().memory.findMany({ orderBy: { cardId: 'asc' } }),
  learners: await database().learner.findMany(),
});
const grade = () => recordReviews(learner.id, upload([event(card)]), NOW);
/** What `restore` leaves behind beside what is asked for. */
const leftovers = () => fs.readdirSync(folder).filter((name) => /incoming|unfinished|-wal|-shm/.test(name));

beforeEach(async () => {
  opened = await openTestDatabase('sqlite');
  folder = path.dirname(sqliteFile(opened.url));
  learner = await addLearner();
  [card] = (await addDeck('deck', 1)) as [string];
  await grade();
});
afterEach(() => opened.close());

test('a backup made while the server runs is restored elsewhere, whole', async () => {
  const [there, before] = [`file:${inFolder('elsewhere/dossier.db')}`, await contents()];
  expect(backUp(opened.url, inFolder('backup.db'))).toEqual({ learners: 1, reviews: 1, cards: 1 });
  await grade();
  const { diagnosis, kept } = await restore(there, inFolder('backup.db'));
  expect([diagnosis.faults, diagnosis.mended, kept]).toEqual([[], [], null]);
  await closeDatabase();
  process.env['DATABASE_URL'] = there;
  expect(await contents()).toEqual(before);
});

test('a backup never overwrites, and says so', () => {
  fs.writeFileSync(inFolder('precious'), 'x');
  expect(() => backUp(opened.url, inFolder('precious'))).toThrow(/exists already/);
  expect(fs.readFileSync(inFolder('precious'), 'utf8')).toBe('x');
});

test('there must be something to back up', () => {
  expect(() => backUp(`file:${inFolder('none.db')}`, inFolder('b.db'))).toThrow(/nothing to back up/);
  expect(fs.existsSync(inFolder('none.db'))).toBe(false);
});

test('answers are replaced only when that was asked for, and are put aside', async () => {
  backUp(opened.url, inFolder('backup.db'));
  const { reviews } = await contents();
  await grade();
  await closeDatabase();
  await expect(restore(opened.url, inFolder('backup.db'))).rejects.toThrow(/holds data already/);
  expect((await contents()).reviews).toHaveLength(2);
  await closeDatabase();

  const { kept } = await restore(opened.url, inFolder('backup.db'), { replace: true });
  expect((await contents()).reviews).toEqual(reviews);
  const aside = new Sqlite(kept!, { readonly: true });
  expect(aside.prepare('SELECT count(*) FROM "Review"').pluck().get()).toBe(2);
  aside.close();
  await closeDatabase();
  expect(leftovers()).toEqual([]);
});

test('nothing is put under a server that runs', async () => {
  backUp(opened.url, inFolder('backup.db'));
  await grade();
  await expect(restore(opened.url, inFolder('backup.db'), { replace: true })).rejects.toThrow(
    /Stop it first/,
  );
  expect((await contents()).reviews).toHaveLength(2);
});

test('memories that the log does not make are mended on the way and named', async () => {
  await database().memory.updateMany({ data: { reps: 99 } });
  backUp(opened.url, inFolder('backup.db'));
  const there = `file:${inFolder('there.db')}`;
  const { diagnosis } = await restore(there, inFolder('backup.db'));
  expect([diagnosis.faults, diagnosis.mended.length]).toEqual([[], 1]);
});

describe('a file that is no sound backup is refused with the reason, and nothing changes', () => {
  const damages: Record<string, [make: (file: string) => void, reason: RegExp]> = {
    missing: [(file) => fs.rmSync(file), /does not exist/],
    empty: [(file) => fs.writeFileSync(file, ''), /not a database of Dossier/],
    'some other file': [(file) => fs.writeFileSync(file, 'x'.repeat(5000)), /is not a database/],
    truncated: [(file) => fs.truncateSync(file, 20_000), /damaged/],
    'overwritten in the middle': [(file) => scribble(file), /damaged/],
  };
  test.each(Object.entries(damages))('%s', async (_, [make, reason]) => {
    const file = inFolder('backup.db');
    backUp(opened.url, file);
    make(file);
    await closeDatabase();
    const before = await contents();
    await closeDatabase();
    const attempt = restore(opened.url, file, { replace: true });
    await expect(attempt).rejects.toThrow(Conflict);
    await expect(attempt).rejects.toThrow(reason);
    expect(await contents()).toEqual(before);
    await closeDatabase();
    expect(leftovers()).toEqual([]);
  });
});

test('damaged data are replaced by a backup, and kept as they are', async () => {
  backUp(opened.url, inFolder('backup.db'));
  const before = await contents();
  await closeDatabase();
  scribble(sqliteFile(opened.url));
  const damaged = fs.readFileSync(sqliteFile(opened.url));
  const { kept } = await restore(opened.url, inFolder('backup.db'), { replace: true });
  expect(fs.readFileSync(kept!).equals(damaged)).toBe(true);
  expect(await contents()).toEqual(before);
});

test.each([
  ['pg_dump', () => backUp('postgresql://localhost/dossier', 'x')],
  ['pg_restore', () => restore('postgresql://localhost/dossier', 'x')],
])('PostgreSQL is left to %s, and the sentence says so', async (tool, act) => {
  await expect((async () => act())()).rejects.toThrow(tool);
});

/** Everything after the first page becomes noise. */
function scribble(file: string): void {
  const handle = fs.openSync(file, 'r+');
  fs.writeSync(handle, Buffer.alloc(fs.statSync(file).size - 4096, 0xa5), 0, undefined, 4096);
  fs.closeSync(handle);
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqliteFile } from '../../prisma/provider.ts';
import { database } from './database.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase('sqlite');
});
afterAll(() => opened.close());

const row = (id: string) => ({ id, title: id, facts: {}, hash: id });
const add = async (id: string) => database().deck.create({ data: row(id) });
/** Long enough for a query that does not wait to be done. */
const turns = async () => {
  for (let turn = 0; turn < 50; turn++) await nextTurn();
};
const exists = async (id: string) => (await database().deck.count({ where: { id } })) === 1;

test('a write made beside a transaction survives its rollback', async () => {
  const begun = Promise.withResolvers<void>();
  const beside = Promise.withResolvers<void>();
  const transaction = database().$transaction(async (tx) => {
    await tx.deck.create({ data: row('inside') });
    begun.resolve();
    await beside.promise;
    throw new Error('no');
  });
  await begun.promise;
  const outside = add('outside');
  await turns();
  beside.resolve();
  await expect(transaction).rejects.toThrow('no');
  await outside;
  expect(await exists('outside')).toBe(true);
  expect(await exists('inside')).toBe(false);
});

test('a read beside a transaction sees nothing that was not committed', async () => {
  const begun = Promise.withResolvers<void>();
  const reading = Promise.withResolvers<void>();
  const transaction = database().$transaction(async (tx) => {
    await tx.deck.create({ data: row('dirty') });
    begun.resolve();
    await reading.promise;
    throw new Error('no');
  });
  await begun.promise;
  const seen = exists('dirty');
  await turns();
  reading.resolve();
  await expect(transaction).rejects.toThrow('no');
  expect(await seen).toBe(false);
});

test('a COMMIT that failed leaves nothing open', async () => {
  // A foreign key that is checked at COMMIT alone makes COMMIT itself fail.
  const transaction = database().$transaction(async (tx) => {
    await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
    await tx.$executeRaw`INSERT INTO "Card" ("id", "deckId", "fact", "kind", "position", "body", "answerHash")
      VALUES ('c', 'no deck', 'f', 'k', 1, '{}', 'a')`;
  });
  await expect(transaction).rejects.toThrow(/constraint/i);
  await database().$transaction((tx) => tx.deck.create({ data: row('after') }));
  expect(await exists('after')).toBe(true);
  expect(await database().card.count()).toBe(0);
});

test('the outer client inside a transaction waits for its end and spoils nothing', async () => {
  const transaction = database().$transaction(
    async (tx) => {
      await tx.deck.create({ data: row('waits') });
      await database().deck.count();
    },
    { timeout: 100 },
  );
  await expect(transaction).rejects.toThrow(/expired|timeout|closed/i);
  expect(await exists('waits')).toBe(false);
  await database().deck.create({ data: row('goes on') });
});

test('the file is in WAL mode and every commit reaches the disk', async () => {
  const [synchronous] = await database().$queryRaw<{ synchronous: unknown }[]>`PRAGMA synchronous`;
  const [foreignKeys] = await database().$queryRaw<{ foreign_keys: unknown }[]>`PRAGMA foreign_keys`;
  expect([Number(synchronous?.synchronous), Number(foreignKeys?.foreign_keys)]).toEqual([2, 1]);
  const file = new Sqlite(sqliteFile(opened.url), { readonly: true });
  expect(file.pragma('journal_mode', { simple: true })).toBe('wal');
  file.close();
});

test('a hundred and fifty operations at once, a third of them failing, all count as they should', async () => {
  const before = await database().deck.count();
  const operations = Array.from({ length: 150 }, (_, i) =>
    i % 3 === 0
      ? database().deck.create({ data: row(`plain ${i}`) })
      : database().$transaction(async (tx) => {
          await tx.deck.create({ data: row(`transaction ${i}`) });
          if (i % 3 === 1) throw new Error('no');
        }),
  );
  await Promise.allSettled(operations);
  expect((await database().deck.count()) - before).toBe(100);
});

test('a replacing insert fires the triggers of the delete it stands for', async () => {
  await database().$executeRawUnsafe('CREATE TABLE "Kept" ("id" INTEGER PRIMARY KEY)');
  await database().$executeRawUnsafe(
    `CREATE TRIGGER "Kept_delete" BEFORE DELETE ON "Kept" BEGIN SELECT RAISE(ABORT, 'kept'); END`,
  );
  await database().$executeRawUnsafe('INSERT INTO "Kept" VALUES (1)');
  await expect(database().$executeRawUnsafe('INSERT OR REPLACE INTO "Kept" VALUES (1)')).rejects.toThrow(
    'kept',
  );
});

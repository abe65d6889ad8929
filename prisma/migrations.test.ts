import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyMigrations } from './apply-migrations.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { migrationsFolder, readMigrations } from './migration-history.ts';
import type { Provider } from './provider.ts';
import { differenceToSchema } from './schema-difference.ts';

describe.each<Provider>(['sqlite', 'postgresql'])('our migrations on %s', (provider) => {
  let db: FreshDatabase;

  beforeAll(async () => {
    db = await freshDatabase(provider);
    await applyMigrations(db.url);
    await db.query(DECK);
    await db.query(CARD);
    await db.query(learner('stays', 'NULL'));
    await db.query(learner('erased', "'2026-01-01T00:00:00Z'"));
    await db.query(review('stays') + review('erased'));
  });
  afterAll(() => db.close());

  test('together give prisma/schema', async () => {
    const ours = readMigrations(migrationsFolder(provider));
    expect(await differenceToSchema(provider, ours, process.env['TEST_POSTGRES_URL'])).toBe('');
  });

  test.each([
    ['changed', `UPDATE "Review" SET "grade" = 'easy' WHERE "learnerId" = 'stays'`],
    ['changed', `UPDATE "Review" SET "grade" = 'easy' WHERE "learnerId" = 'erased'`],
    ['changed', `UPDATE "Card" SET "id" = 'renamed'`],
    ['deleted', `DELETE FROM "Review"`],
    ['deleted', `DELETE FROM "Review" WHERE "learnerId" = 'stays'`],
    ...(provider === 'postgresql' ? [['deleted', `TRUNCATE "Review"`]] : []),
  ])('reviews are never %s: %s', async (verb, sql) => {
    await expect(db.query(sql!)).rejects.toThrow(`reviews are never ${verb}`);
    expect(await db.query('SELECT "grade" FROM "Review"')).toEqual([{ grade: 'good' }, { grade: 'good' }]);
  });

  test('reviews of an erased learner may go', async () => {
    await db.query(`DELETE FROM "Review" WHERE "learnerId" = 'erased'`);
    expect(await db.query('SELECT "learnerId" FROM "Review"')).toEqual([{ learnerId: 'stays' }]);
  });
});

const DECK = `INSERT INTO "Deck" ("id", "title", "facts", "hash") VALUES ('deck', 'A deck', '{}', 'hash')`;
const CARD = `INSERT INTO "Card" ("id", "deckId", "fact", "kind", "position", "body", "answerHash")
  VALUES ('card', 'deck', 'fact', 'forward', 1, '{}', 'hash')`;

function learner(id: string, erasedAt: string): string {
  return `INSERT INTO "Learner" ("id", "keyHash", "fuzzSeed", "zone", "createdAt", "erasedAt")
    VALUES ('${id}', 'key of ${id}', 'seed', 'UTC', '2026-01-01T00:00:00Z', ${erasedAt});`;
}

function review(learnerId: string): string {
  return `INSERT INTO "Review" ("learnerId", "id", "cardId", "kind", "grade", "mode", "answeredAt", "zone",
    "offsetMinutes", "rolloverHour", "studyDay", "model", "parametersVersion", "cardRevision", "receivedAt", "payloadHash")
    VALUES ('${learnerId}', 'one', 'card', 'grade', 'good', 'study', '2026-01-01T00:00:00Z', 'UTC',
    0, 4, 20454, 'fsrs-6', 0, 1, '2026-01-01T00:00:00Z', 'hash');`;
}

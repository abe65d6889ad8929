import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from './database.ts';
import {
  everyLearner,
  FUZZ_SEED_FORMAT,
  KEY_FORMAT,
  learnerByKey,
  mintGuest,
  newFuzzSeed,
  newKey,
} from './learner.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addLearner, NOW, ZONE } from './test-world.ts';

test('keys and seeds have their form, and no two are alike', () => {
  const made = Array.from({ length: 100 }, () => [newKey(), newFuzzSeed()] as const);
  expect(made.every(([key, seed]) => KEY_FORMAT.test(key) && FUZZ_SEED_FORMAT.test(seed))).toBe(true);
  expect(new Set(made.flat()).size).toBe(200);
});

describe.each(PROVIDERS)('learners on %s', (provider) => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await openTestDatabase(provider);
  });
  afterAll(() => opened.close());

  const mint = (key: string, seed?: string) =>
    database().$transaction((transaction) =>
      mintGuest(transaction, { key, zone: ZONE, fuzzSeed: seed }, new Date(NOW)),
    );

  test('a key finds its learner, and no other key does', async () => {
    const { key, ...learner } = await addLearner();
    expect(await learnerByKey(key)).toEqual(learner);
    for (const other of [newKey(), key.toLowerCase(), `${key} `, key.slice(1), '', "' OR 1=1 --"])
      expect(await learnerByKey(other), other).toBeNull();
  });

  test('minted twice, also at once, a guest is one and keeps the first seed', async () => {
    const key = newKey();
    const seed = newFuzzSeed();
    const first = await mint(key, seed);
    const again = await Promise.all([mint(key, newFuzzSeed()), mint(key)]);
    expect(again).toEqual([first, first]);
    expect(await learnerByKey(key)).toMatchObject({ id: first, fuzzSeed: seed });
  });

  test('the key itself is nowhere in the database', async () => {
    const { key, id } = await addLearner();
    const row = await database().learner.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(key);
  });

  test('an erased learner is found by nobody', async () => {
    const { key, id } = await addLearner();
    await database().learner.update({ where: { id }, data: { erasedAt: new Date(NOW) } });
    expect(await learnerByKey(key)).toBeNull();
  });

  test('every learner is met once', async () => {
    const met = await Array.fromAsync(everyLearner(database()));
    const rows = await database().learner.findMany({ select: { id: true } });
    expect([...met].sort()).toEqual(rows.map(({ id }) => id).sort());
  });
});

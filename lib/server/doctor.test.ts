import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { database } from './database.ts';
import { examine } from './doctor.ts';
import type { Learner } from './learner.ts';
import { rebuildOutdated } from './refold.ts';
import { recordReviews } from './reviews.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addDeck, addLearner, event, MINUTE, NOW, undoOf, upload } from './test-world.ts';

describe.each(PROVIDERS)('the doctor on %s', (provider) => {
  let opened: TestDatabase;
  let learner: Learner;
  let cards: string[];
  let decks = 0;
  const diagnose = (fix = false) => examine(database(), provider, { fix });
  const damage = (sql: string) => database().$executeRaw(Prisma.raw(sql));
  const memories = () => database().memory.findMany({ orderBy: [{ learnerId: 'asc' }, { cardId: 'asc' }] });

  beforeAll(async () => {
    opened = await openTestDatabase(provider);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    learner = await addLearner();
    cards = await addDeck(`deck-${decks++}`, 3);
    const grades = cards.map((card, i) => event(card, { answeredAt: NOW - (3 - i) * MINUTE }));
    await recordReviews(learner.id, upload([...grades, undoOf(grades[2]!)]), NOW);
  });

  test('finds no fault in what was recorded', async () => {
    const { faults, mended, notes, ...counts } = await diagnose();
    expect([faults, mended, notes]).toEqual([[], [], []]);
    expect(counts).toEqual({
      learners: await opened.count('Learner'),
      reviews: await opened.count('Review'),
      memories: await database().memory.count(),
    });
  });

  test.each([
    ['a last digit changed', `UPDATE "Memory" SET "stability" = "stability" + 1e-9`],
    ['a due day moved', `UPDATE "Memory" SET "dueOn" = "dueOn" + 1`],
    ['a memory lost', `DELETE FROM "Memory"`],
    ['a memory in another place than its card', `UPDATE "Memory" SET "position" = 99`],
    ['a memory by an older fold', `UPDATE "Memory" SET "foldVersion" = 0`],
  ])('%s: named, and mended to the same bytes', async (_, sql) => {
    const before = await memories();
    await damage(`${sql} WHERE "learnerId" = '${learner.id}' AND "cardId" = '${cards[0]}'`);
    const sentence = `Learner ${learner.id}: 1 memories are not what their events make them (cards ${cards[0]}).`;
    expect((await diagnose()).faults).toEqual([sentence]);
    expect(await memories()).not.toEqual(before);
    expect(await diagnose(true)).toMatchObject({ faults: [], mended: [sentence] });
    expect(await memories()).toEqual(before);
    expect((await diagnose()).faults).toEqual([]);
  });

  test('a memory without events is taken away', async () => {
    const before = await memories();
    await damage(`INSERT INTO "Memory" ("learnerId", "cardId", "deckId", "position", "phase", "stability", "difficulty",
      "step", "reps", "lapses", "succeeded", "suspended", "dueOn", "foldVersion")
      SELECT '${learner.id}', "id", "deckId", "position", 'review', 5, 5, 0, 1, 0, true, false, 20800, 1
      FROM "Card" WHERE "id" = '${cards[2]}'`);
    expect((await diagnose(true)).mended).toHaveLength(1);
    expect(await memories()).toEqual(before);
  });

  test('memories of an older fold are computed anew at the next start', async () => {
    const before = await memories();
    await damage(`UPDATE "Memory" SET "foldVersion" = 0, "reps" = 77 WHERE "learnerId" = '${learner.id}'`);
    expect(await rebuildOutdated(database())).toBe(1);
    expect(await memories()).toEqual(before);
    expect(await rebuildOutdated(database())).toBe(0);
  });

  test('an undo that waits is noted; it is no fault', async () => {
    await recordReviews(learner.id, upload([undoOf(event(cards[0]!))]), NOW);
    expect(await diagnose()).toMatchObject({
      faults: [],
      notes: [`Learner ${learner.id}: 1 undos wait for what they undo.`],
    });
  });

  test('a log that was changed behind our back shows', async () => {
    const isSqlite = provider === 'sqlite';
    const guard = (what: string) =>
      damage(
        isSqlite
          ? `DROP TRIGGER "Review_never_changed"`
          : `ALTER TABLE "Review" ${what} TRIGGER "Review_never_changed"`,
      );
    await guard('DISABLE');
    await damage(
      `UPDATE "Review" SET "studyDay" = "studyDay" + 1 WHERE "learnerId" = '${learner.id}' AND "cardId" = '${cards[0]}'`,
    );
    const { faults } = await diagnose();
    expect(faults).toEqual([
      'The log could be changed: the trigger Review_never_changed is missing.',
      `Learner ${learner.id}: events have another study day than their instant, offset and rollover give (1).`,
      expect.stringContaining('1 memories are not what their events make them') as unknown,
    ]);
  });

  test('a memory that cannot be, and a card in use of a retired deck, are named', async () => {
    await damage(`UPDATE "Memory" SET "difficulty" = 11 WHERE "learnerId" = '${learner.id}'`);
    await database().deck.update({ where: { id: `deck-${decks - 1}` }, data: { retiredAt: new Date(NOW) } });
    const { faults } = await diagnose();
    expect(faults).toContain('2 memories have a stability, difficulty or due day that cannot be.');
    expect(faults).toContain('3 cards are in use though their deck was retired. Start Dossier again.');
  });
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, database, type Transaction } from '#server/database.ts';
import { examine } from '#server/doctor.ts';
import type { Learner } from '#server/learner.ts';
import { recordReviews } from '#server/reviews.ts';
import { gradeless } from '#server/test-deck.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from '#server/test-database.ts';
import { addLearner, DAY, event, MINUTE, NOW, undoOf, upload } from '#server/test-world.ts';
import { DECK } from './content.fixture.ts';
import { syncContent } from './sync-content.ts';

const OTHER_ANSWER = DECK.replace('University of Cambridge', 'University of Leeds');

describe.each(PROVIDERS)('a sync on %s', (provider) => {
  let opened: TestDatabase;
  let folder: string;
  let learners: Learner[];
  let cardId: string;
  beforeEach(async () => {
    opened = await openTestDatabase(provider);
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-content-'));
    fs.mkdirSync(path.join(folder, 'lives'));
    write(DECK);
    await sync();
    cardId = (await database().card.findFirstOrThrow({ where: { fact: 'a2' } })).id;
    learners = [await addLearner(), await addLearner(), await addLearner(), await addLearner()];
    const [answered, asleep, undone] = learners;
    const graded = () => event(cardId, { answeredAt: NOW - DAY });
    await recordReviews(answered!.id, upload([graded()]), NOW);
    const suspend = gradeless(cardId, { kind: 'suspend', answeredAt: NOW - DAY + 1 });
    await recordReviews(asleep!.id, upload([graded(), suspend]), NOW);
    const mistaken = graded();
    await recordReviews(undone!.id, upload([mistaken, undoOf(mistaken)]), NOW);
  });
  afterEach(async () => {
    fs.rmSync(folder, { recursive: true });
    await opened.close();
  });

  const write = (text: string) => fs.writeFileSync(path.join(folder, 'lives', 'facts.yaml'), text);
  const sync = (db = database(), now = NOW) => syncContent(db, folder, new Date(now));
  const everything = async () => [
    await database().deck.findMany(),
    await database().card.findMany({ orderBy: { id: 'asc' } }),
    await database().memory.findMany({ orderBy: { learnerId: 'asc' } }),
    await resets(),
  ];
  const resets = async () => {
    const log = await database().review.findMany({ where: { kind: 'reset' } });
    return log
      .map(
        ({ learnerId, cardRevision }) =>
          `${learners.findIndex(({ id }) => id === learnerId)} ${cardRevision}`,
      )
      .sort();
  };
  const memoryOf = ({ id: learnerId }: Learner) =>
    database().memory.findFirst({
      where: { learnerId, cardId },
      select: { phase: true, reps: true, suspended: true },
    });

  /** The database as a process sees it that dies just before a commit: the first, or one after some that went well. */
  const dying = (survived = 0): Database => {
    const db = database();
    let left = survived;
    const $transaction = (work: (transaction: Transaction) => Promise<unknown>) =>
      db.$transaction(async (transaction) => {
        const done = await work(transaction);
        if (left-- <= 0) throw new Error('power cut');
        return done;
      });
    return Object.create(db, { $transaction: { value: $transaction } }) as Database;
  };

  test('resets everybody who remembers the old answer, and nobody else', async () => {
    write(OTHER_ANSWER);
    await sync();
    expect(await resets()).toEqual(['0 2', '1 2']);
    expect(await Promise.all(learners.map(memoryOf))).toEqual([
      { phase: 'new', reps: 0, suspended: false },
      { phase: 'new', reps: 0, suspended: true },
      null,
      null,
    ]);
  });

  test('that is cut off leaves nothing, and the next one does all of it, once', async () => {
    const before = await everything();
    write(OTHER_ANSWER);
    await expect(sync(dying())).rejects.toThrow('power cut');
    expect(await everything()).toEqual(before);
    await sync();
    await sync(database(), NOW + MINUTE);
    expect(await resets()).toEqual(['0 2', '1 2']);
    expect((await examine(database(), provider)).faults).toEqual([]);
  });

  test('by two processes at the same time resets once', async () => {
    write(OTHER_ANSWER);
    await Promise.all([sync(), sync()]);
    expect(await resets()).toEqual(['0 2', '1 2']);
    expect((await database().card.findUniqueOrThrow({ where: { id: cardId } })).revision).toBe(2);
  });

  test('back to the old answer resets again: what was known meanwhile was another answer', async () => {
    write(OTHER_ANSWER);
    await sync();
    await recordReviews(
      learners[0]!.id,
      upload([event(cardId, { cardRevision: 2, answeredAt: NOW + 1 })]),
      NOW,
    );
    write(DECK);
    await sync(database(), NOW + MINUTE);
    expect(await resets()).toEqual(['0 2', '0 3', '1 2', '1 3']);
    expect(await memoryOf(learners[0]!)).toMatchObject({ phase: 'new' });
  });

  test('computes memories of an older fold anew before the decks, so that being cut off loses nothing', async () => {
    const before = await everything();
    await database().memory.updateMany({ data: { foldVersion: 0, reps: 77 } });
    write(`${DECK}\n# the hash of the file and of all code is another one\n`);
    await expect(sync(dying(1))).rejects.toThrow('power cut');
    const { news } = await sync();
    expect(news[0]).toBe('The memories of 1 learner were computed anew.');
    const [, cards, memories] = await everything();
    expect([cards, memories]).toEqual([before[1], before[2]]);
    expect((await sync()).news).toEqual([]);
  });
});

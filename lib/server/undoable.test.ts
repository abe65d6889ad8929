import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resetMemories } from '../../prisma/reset-memories.ts';
import { database } from './database.ts';
import type { Learner } from './learner.ts';
import { MEMORY_COLUMNS, memoryOf } from './memories.ts';
import type { WireEvent } from './review-wire.ts';
import { recordReviews } from './reviews.ts';
import { addCards, gradeless, remember, TODAY } from './test-deck.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addLearner, event, MINUTE, NOW, undoOf, upload } from './test-world.ts';
import { undoableToday } from './undoable.ts';

describe.each(PROVIDERS)('what can be undone on %s', (provider) => {
  let opened: TestDatabase;
  let learner: Learner;
  beforeEach(async () => {
    opened = await openTestDatabase(provider);
    learner = await addLearner();
    await addCards('a', ['a1', 'a2', 'a3']);
  });
  afterEach(() => opened.close());

  const record = (...events: WireEvent[]) => recordReviews(learner.id, upload(events), NOW);
  const grade = async (cardId: string, minutesAgo: number, change: Record<string, unknown> = {}) => {
    const graded = event(cardId, { answeredAt: NOW - minutesAgo * MINUTE, ...change });
    await record(graded);
    return graded;
  };
  const undoable = () => undoableToday(learner, TODAY);
  const ids = async () => (await undoable()).map(({ reviewId }) => reviewId);
  const stored = async (cardId: string) => {
    const row = await database().memory.findFirst({
      where: { learnerId: learner.id, cardId },
      select: MEMORY_COLUMNS,
    });
    return row && memoryOf(row);
  };

  test('nothing while nothing was answered', async () => {
    expect(await undoable()).toEqual([]);
  });

  test("today's grades in study, oldest first, with card and revision", async () => {
    await database().card.update({ where: { id: 'a2' }, data: { revision: 3 } });
    const [first, second] = [await grade('a1', 9), await grade('a2', 8)];
    await grade('a3', 24 * 60);
    await grade('a3', 7, { mode: 'quiz' });
    await grade('a3', 6, { mode: 'cram' });
    await record(gradeless('a3', { kind: 'suspend' }));
    expect(await undoable()).toMatchObject([
      { reviewId: first.id, card: { key: 'a1', front: 'Which?' }, revision: 1, memoryBefore: null },
      { reviewId: second.id, card: { key: 'a2' }, revision: 3, memoryBefore: null },
    ]);
  });

  test('undoing them, the newest first, stores the very memories that were foretold', async () => {
    await remember(learner, ['a1', 'a2']);
    await grade('a1', 30, { grade: 'again' });
    await grade('a3', 25);
    await grade('a1', 19);
    await grade('a2', 12, { grade: 'hard' });
    await grade('a1', 8, { grade: 'easy' });
    const foretold = (await undoable()).reverse();
    expect(foretold).toHaveLength(5);
    for (const { reviewId, card, memoryBefore } of foretold) {
      await record(gradeless(card.key, { kind: 'undo', targetId: reviewId }));
      expect(await stored(card.key)).toEqual(memoryBefore);
    }
    expect(await undoable()).toEqual([]);
  });

  test('what was taken back is gone, and a redo brings it again', async () => {
    const graded = await grade('a1', 9);
    const undo = undoOf(graded);
    await record(undo);
    expect(await ids()).toEqual([]);
    await record(undoOf(undo));
    expect(await ids()).toEqual([graded.id]);
  });

  test.each([
    ['a suspension', () => record(gradeless('a1', { kind: 'suspend' }))],
    [
      'a reset',
      () =>
        database().$transaction((transaction) =>
          resetMemories(transaction, new Map([['a1', 2]]), new Date(NOW)),
        ),
    ],
  ])('%s since then stays', async (_, happen) => {
    await remember(learner, 'a1');
    const graded = await grade('a1', 9);
    await happen();
    const [{ memoryBefore } = { memoryBefore: null }] = await undoable();
    await record(undoOf(graded, { answeredAt: NOW + MINUTE }));
    expect(memoryBefore).not.toBeNull();
    expect(await stored('a1')).toEqual(memoryBefore);
  });

  test('a retired card is not put back on the screen', async () => {
    await grade('a1', 9);
    const kept = await grade('a2', 8);
    await database().card.update({ where: { id: 'a1' }, data: { retiredAt: new Date(NOW) } });
    expect(await ids()).toEqual([kept.id]);
  });

  test('the last twenty that stand', async () => {
    const grades = [];
    for (let minutesAgo = 60; minutesAgo > 35; minutesAgo--) grades.push(await grade('a1', minutesAgo));
    await record(undoOf(grades.at(-1)!));
    expect(await ids()).toEqual(grades.slice(4, 24).map(({ id }) => id));
  });

  test("another learner's grades are never among them", async () => {
    const mine = await grade('a1', 9);
    const before = await undoable();
    const stranger = await addLearner();
    await remember(stranger, 'a1');
    const theirs = ['a1', 'a2'].map((cardId, i) => event(cardId, { answeredAt: NOW - (5 - i) * MINUTE }));
    await recordReviews(stranger.id, upload([...theirs, undoOf(mine)]), NOW);
    expect(await undoable()).toEqual(before);
    const [{ reviewId, memoryBefore } = {}] = await undoableToday(stranger, TODAY);
    expect([reviewId, memoryBefore?.reps]).toEqual([theirs[0]!.id, 1]);
  });

  test('yesterday’s grades are left alone', async () => {
    await grade('a1', 24 * 60);
    expect(await undoable()).toEqual([]);
    expect(await undoableToday(learner, TODAY - 1)).toHaveLength(1);
  });
});

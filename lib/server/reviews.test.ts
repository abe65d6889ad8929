import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Memory } from '#domain/schedule/memory.ts';
import { database } from './database.ts';
import { NotFound } from './failures.ts';
import type { Learner } from './learner.ts';
import { MEMORY_COLUMNS, memoryOf } from './memories.ts';
import { recordReviews } from './reviews.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addDeck, addLearner, DAY, event, MINUTE, NOW, undoOf, upload, ZONE } from './test-world.ts';

describe.each(PROVIDERS)('uploads on %s', (provider) => {
  let opened: TestDatabase;
  let cards: string[];
  let learner: Learner;
  let next = 0;
  /** A card that no test has touched. */
  const freshCard = () => cards[next++]!;
  const send = (events: readonly unknown[], change = {}) =>
    recordReviews(learner.id, upload(events, change), NOW);
  const logged = (cardId: string) => database().review.count({ where: { learnerId: learner.id, cardId } });
  const stored = async (cardId: string, whose = learner): Promise<Memory | null> => {
    const row = await database().memory.findUnique({
      where: { learnerId_cardId: { learnerId: whose.id, cardId } },
      select: MEMORY_COLUMNS,
    });
    return row && memoryOf(row);
  };

  beforeAll(async () => {
    opened = await openTestDatabase(provider);
    cards = await addDeck('deck', 600);
    learner = await addLearner();
  });
  afterAll(() => opened.close());

  test('a grade is kept, folded and answered with the memory that was stored', async () => {
    const card = freshCard();
    const grade = event(card, { tookMs: 1200, response: 'CIA', format: 'typed', shownIntervalDays: 0 });
    const answer = await send([grade]);
    expect(answer).toMatchObject({ accepted: [grade.id], duplicate: [], refused: [], now: NOW });
    expect(answer.memories[card]).toMatchObject({ phase: 'learning', reps: 1, dueAt: NOW + 10 * MINUTE });
    expect(await stored(card)).toEqual(answer.memories[card]);
    const row = await database().review.findFirstOrThrow({ where: { id: grade.id } });
    expect(row).toMatchObject({
      tookMs: 1200,
      response: 'CIA',
      offsetMinutes: 60,
      zone: ZONE,
      model: 'fsrs-6',
    });
    expect(row.answeredAt.getTime()).toBe(NOW);
  });

  test('the same event again is acknowledged and not counted', async () => {
    const card = freshCard();
    const grade = event(card);
    const first = await send([grade, grade]);
    expect([first.accepted, first.duplicate]).toEqual([[grade.id], [grade.id]]);
    const again = await send([Object.fromEntries(Object.entries(grade).reverse())], { sentAt: NOW + 40 });
    expect([again.accepted, again.duplicate, again.refused]).toEqual([[], [grade.id], []]);
    expect(again.memories).toEqual(first.memories);
    expect(await logged(card)).toBe(1);
  });

  test.each([
    ['another grade', { grade: 'again' }],
    ['another time', { answeredAt: NOW - 5 }],
    ['another card', {}],
  ])('an id used before with %s is refused by name, in the same batch and later', async (_, change) => {
    const card = freshCard();
    const grade = event(card);
    const other = { ...grade, cardId: Object.keys(change).length > 0 ? card : freshCard(), ...change };
    const inBatch = await send([grade, other]);
    const later = await send([other]);
    for (const { refused } of [inBatch, later])
      expect(refused).toEqual([
        { id: grade.id, reason: expect.stringContaining('was used before') as unknown },
      ]);
    expect(await logged(card)).toBe(1);
    expect(later.accepted).toEqual([]);
  });

  test('a bad event does not keep the good ones of its batch back', async () => {
    const card = freshCard();
    const bad = [
      event(card, { grade: 'Good' }),
      event('nobody-has-this-card'),
      event(card, { zone: 'UTC+25' }),
      event(card, { answeredAt: 1_795_600_000 }),
      null,
      'grade',
    ];
    const good = event(card);
    const answer = await send([...bad.slice(0, 3), good, ...bad.slice(3)]);
    expect(answer.accepted).toEqual([good.id]);
    expect(answer.refused.map(({ reason }) => reason)).toEqual([
      'grade must be one of again, hard, good, easy.',
      'There is no time zone called "UTC+25".',
      'answeredAt must be in milliseconds; this looks like seconds.',
      'This must be a JSON object.',
      'This must be a JSON object.',
      'There is no such card.',
    ]);
    expect(await logged(card)).toBe(1);
  });

  test('late and shuffled batches give the memory that the right order gives', async () => {
    const [ordered, shuffled] = [freshCard(), freshCard()];
    const days = [0, 1, 2, 6, 20].map((day) => NOW - 30 * DAY + day * DAY);
    const grades = ['good', 'good', 'again', 'hard', 'good'];
    const of = (card: string) => days.map((answeredAt, i) => event(card, { answeredAt, grade: grades[i] }));
    for (const one of of(ordered)) await send([one]);
    const [a, b, c, d, e] = of(shuffled);
    await send([d, b]);
    await send([e, b]);
    await send([a, c, e, d]);
    expect(await stored(shuffled)).toMatchObject({ reps: 5 });
    const { dueOn: _, ...memory } = (await stored(shuffled))!;
    expect(await stored(ordered)).toMatchObject(memory);
  });

  test('undo gives back the exact memory, redo takes it again, and undo of the only answer leaves none', async () => {
    const card = freshCard();
    const [first, second] = [event(card), event(card, { answeredAt: NOW + MINUTE, grade: 'again' })];
    const { memories: before } = await send([first]);
    const { memories: after } = await send([second]);
    const undo = undoOf(second);
    expect((await send([undo])).memories).toEqual(before);
    expect(await stored(card)).toEqual(before[card]);
    const redo = undoOf(undo);
    expect((await send([redo])).memories).toEqual(after);
    const answer = await send([undoOf(redo), undoOf(first)]);
    expect(answer.memories).toEqual({ [card]: null });
    expect(await stored(card)).toBeNull();
    expect(await logged(card)).toBe(6);
  });

  test('an undo may stand before its target in the batch, and may wait for one that has not arrived', async () => {
    const [inBatch, waiting] = [freshCard(), freshCard()];
    const grade = event(inBatch);
    expect((await send([undoOf(grade), grade])).memories[inBatch]).toBeNull();
    const late = event(waiting);
    const undo = undoOf(late);
    expect((await send([undo])).accepted).toEqual([undo.id]);
    expect((await send([late])).memories[waiting]).toBeNull();
  });

  test('an undo that names itself or another card is refused', async () => {
    const card = freshCard();
    const grade = event(card);
    const itself = undoOf(grade);
    const wrong = undoOf(grade, { cardId: freshCard() });
    const answer = await send([grade, { ...itself, targetId: itself.id }, wrong]);
    expect(answer.refused.map(({ reason }) => reason)).toEqual([
      'An undo cannot undo itself.',
      'This undo names another card than the event it undoes.',
    ]);
  });

  test("a stranger's event looks like one that never was, and is not undone", async () => {
    const card = freshCard();
    const grade = event(card);
    const { memories } = await send([grade]);
    const stranger = await addLearner();
    const answer = await recordReviews(
      stranger.id,
      upload([undoOf(grade), { ...event(card), id: grade.id }]),
      NOW,
    );
    expect(answer.refused).toEqual([]);
    expect(await stored(card)).toEqual(memories[card]);
    expect(await logged(card)).toBe(1);
    expect(await stored(card, stranger)).toBeNull();
  });

  test('a grade of a retired card is kept: it was given, and the card may come back', async () => {
    const [retired] = await addDeck('retired', 1);
    await database().card.updateMany({ where: { deckId: 'retired' }, data: { retiredAt: new Date(NOW) } });
    expect((await send([event(retired!)])).accepted).toHaveLength(1);
  });

  test.each([
    ['ten years behind', -3650 * DAY],
    ['ten years ahead', 3650 * DAY],
  ])('a clock that is %s is corrected', async (_, offset) => {
    const card = freshCard();
    const answer = await send([event(card, { answeredAt: NOW + offset - MINUTE })], { sentAt: NOW + offset });
    expect(answer.refused).toEqual([]);
    const row = await database().review.findFirstOrThrow({ where: { learnerId: learner.id, cardId: card } });
    expect(row.answeredAt.getTime()).toBe(NOW - MINUTE);
    expect(answer.memories[card]?.lastStudyDay).toBe(row.studyDay);
  });

  test('five hundred events in one upload, twice', async () => {
    const [busy] = await addDeck('busy', 1);
    const events = Array.from({ length: 500 }, (_, i) => event(busy!, { answeredAt: NOW - 500 + i }));
    expect((await send(events)).accepted).toHaveLength(500);
    expect((await send(events)).duplicate).toHaveLength(500);
    expect((await stored(busy!))?.reps).toBe(500);
  });

  test('uploads of one learner at the same time all count, also in another process', async () => {
    vi.resetModules();
    // Modules of their own have a queue of their own: only the database keeps the two apart.
    const other = await import('./reviews.ts');
    for (let round = 0; round < 20; round++) {
      const card = freshCard();
      const [here, there] = [event(card), event(card, { answeredAt: NOW + MINUTE })];
      const [ours, theirs, again] = await Promise.all([
        send([here]),
        other.recordReviews(learner.id, upload([there]), NOW),
        other.recordReviews(learner.id, upload([here]), NOW),
      ]);
      expect([ours, theirs, again].flatMap(({ accepted }) => accepted).sort()).toEqual(
        [here.id, there.id].sort(),
      );
      expect((await stored(card))?.reps).toBe(2);
    }
  });

  test('the zone follows the device, unless one was chosen; a zone of nowhere changes nothing', async () => {
    const card = freshCard();
    const zoneOf = async () =>
      (await database().learner.findUniqueOrThrow({ where: { id: learner.id } })).zone;
    await send([event(card)], { zone: 'Asia/Karachi' });
    expect(await zoneOf()).toBe('Asia/Karachi');
    await send([], { zone: 'Mars/Olympus' });
    expect(await zoneOf()).toBe('Asia/Karachi');
    await database().learner.update({ where: { id: learner.id }, data: { zoneChosen: true } });
    await send([], { zone: 'Europe/Paris' });
    expect(await zoneOf()).toBe('Asia/Karachi');
    await database().learner.update({ where: { id: learner.id }, data: { zoneChosen: false, zone: ZONE } });
  });

  test('parameters that a device remembers and we never had give way to ours', async () => {
    const card = freshCard();
    await send([event(card, { parametersVersion: 7 })]);
    const row = await database().review.findFirstOrThrow({ where: { learnerId: learner.id, cardId: card } });
    expect(row.parametersVersion).toBe(0);
  });

  test('the log refuses to be changed', async () => {
    const card = freshCard();
    const grade = event(card);
    await send([grade]);
    const where = { learnerId_id: { learnerId: learner.id, id: grade.id } };
    await expect(database().review.update({ where, data: { grade: 'easy' } })).rejects.toThrow(
      /never changed|constraint/i,
    );
    await expect(database().review.delete({ where })).rejects.toThrow(/never deleted|constraint/i);
    expect(await logged(card)).toBe(1);
  });

  test('an erased learner finds nobody, and spoils no upload that came at the same time', async () => {
    const card = freshCard();
    const erased = await addLearner();
    await database().learner.update({ where: { id: erased.id }, data: { erasedAt: new Date(NOW) } });
    const [theirs, ours] = await Promise.allSettled([
      recordReviews(erased.id, upload([event(card)]), NOW),
      send([event(card)]),
    ]);
    expect(theirs).toMatchObject({ status: 'rejected', reason: expect.any(NotFound) as unknown });
    expect(ours.status).toBe('fulfilled');
  });
});

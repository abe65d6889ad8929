import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from './database.ts';
import { learnerByKey, newKey } from './learner.ts';
import { MEMORY_COLUMNS, memoryOf } from './memories.ts';
import { recordFirstReviews } from './reviews.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addDeck, event, NOW, upload, ZONE } from './test-world.ts';

describe.each(PROVIDERS)('uploads of a visitor on %s', (provider) => {
  let opened: TestDatabase;
  let cards: string[];
  let next = 0;
  beforeAll(async () => {
    opened = await openTestDatabase(provider);
    cards = await addDeck('deck', 10);
  });
  afterAll(() => opened.close());

  const learners = () => database().learner.count();

  test('the first good event makes the guest, with the seed that was proposed', async () => {
    const card = cards[next++]!;
    const fuzzSeed = 'abcdefghijklmnopqrstuv';
    const { answer, key } = await recordFirstReviews(upload([event(card), null], { fuzzSeed }), NOW);
    expect([answer.accepted.length, answer.refused.length]).toEqual([1, 1]);
    const guest = (await learnerByKey(key!))!;
    expect(guest).toMatchObject({ fuzzSeed, zone: ZONE, parametersVersion: 0 });
    const row = await database().memory.findFirstOrThrow({
      where: { learnerId: guest.id, cardId: card },
      select: MEMORY_COLUMNS,
    });
    expect(memoryOf(row)).toEqual(answer.memories[card]);
    const { keyHash } = await database().learner.findUniqueOrThrow({ where: { id: guest.id } });
    expect(keyHash).not.toContain(key);
  });

  test.each([
    ['none', []],
    ['only bad ones', [null, event('no-such-card'), event('x', { grade: 0 })]],
  ])('events: %s, and nobody is written', async (_, events) => {
    const before = await learners();
    const { answer, key } = await recordFirstReviews(upload(events), NOW);
    expect([key, answer.refused.length, await learners()]).toEqual([null, events.length, before]);
  });

  test('a first upload sent twice, at once and later, makes one guest', async () => {
    const card = cards[next++]!;
    const before = await learners();
    const guestKey = newKey();
    const events = [event(card)];
    const first = () => recordFirstReviews(upload(events, { guestKey }), NOW);
    const [a, b] = await Promise.all([first(), first()]);
    const c = await first();
    expect([a.key, b.key, c.key]).toEqual([guestKey, guestKey, guestKey]);
    expect([a, b, c].flatMap(({ answer }) => answer.accepted)).toHaveLength(1);
    expect(await learners()).toBe(before + 1);
  });
});

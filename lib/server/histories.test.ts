import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '#domain/schedule/fold.ts';
import { DEFAULT_PARAMETERS } from '#domain/schedule/parameters.ts';
import { GRADES } from '#domain/schedule/review.ts';
import { uuid7 } from '#domain/schedule/uuid7.ts';
import { database } from './database.ts';
import { examine } from './doctor.ts';
import { MEMORY_COLUMNS, memoryOf } from './memories.ts';
import { rebuildMemories } from './refold.ts';
import { arrive, hasArrived } from './review-arrival.ts';
import type { WireEvent } from './review-wire.ts';
import { recordReviews } from './reviews.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addDeck, addLearner, DAY, event, NOW, upload } from './test-world.ts';

/** One thing that happens to one of a few cards; `aim` picks which earlier event an undo takes back. */
const act = fc.record({
  card: fc.nat(2),
  kind: fc.constantFrom('grade', 'grade', 'grade', 'grade', 'undo', 'suspend', 'unsuspend', 'set-due'),
  grade: fc.constantFrom(...GRADES),
  mode: fc.constantFrom('study', 'study', 'study', 'quiz', 'cram'),
  afterMs: fc.integer({ min: -DAY, max: 20 * DAY }),
  aim: fc.nat(),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** A history as a device writes it, and the ways it may reach us. */
const history = fc.record({
  acts: fc.array(act, { minLength: 1, maxLength: 30 }),
  order: fc.infiniteStream(fc.nat()).map((numbers) => numbers.take(200)),
  sizes: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 }),
  doubled: fc.array(fc.nat(), { maxLength: 6 }),
});

describe.each(PROVIDERS)('random histories on %s', (provider) => {
  let opened: TestDatabase;
  let cards: string[];
  beforeAll(async () => {
    opened = await openTestDatabase(provider);
    cards = await addDeck('deck', 3);
  });
  afterAll(() => opened.close());

  test('however they arrive, the memories are those of the history, and rebuilding gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ acts, order, sizes, doubled }) => {
        const learner = await addLearner();
        const events = eventsOf(acts, cards);
        for (const batch of batches(events, [...order], sizes, doubled))
          await recordReviews(learner.id, upload(batch), NOW);

        const kept = await bytes(learner.id);
        expect(kept).toEqual(folded(events, learner.fuzzSeed));
        await database().memory.deleteMany({ where: { learnerId: learner.id } });
        await rebuildMemories(database(), learner.id);
        expect(await bytes(learner.id)).toEqual(kept);
      }),
      { numRuns: 100 },
    );
    expect((await examine(database(), provider)).faults).toEqual([]);
  }, 60_000);

  async function bytes(learnerId: string): Promise<Record<string, string>> {
    const rows = await database().memory.findMany({
      where: { learnerId },
      select: { cardId: true, ...MEMORY_COLUMNS },
    });
    return Object.fromEntries(rows.map(({ cardId, ...row }) => [cardId, JSON.stringify(memoryOf(row))]));
  }
});

function eventsOf(acts: readonly Act[], cards: readonly string[]): WireEvent[] {
  const events: WireEvent[] = [];
  let at = NOW - 500 * DAY;
  for (const { card, kind, grade, mode, afterMs, aim } of acts) {
    at = Math.min(at + afterMs, NOW);
    const common = { kind, mode, answeredAt: at, id: uuid7(at, randomBytes(10)), grade: undefined };
    const target = events.length > 0 ? events[aim % events.length] : undefined;
    const cardId = kind === 'undo' && target ? target.cardId : cards[card]!;
    const own = {
      ...(kind === 'grade' && { grade }),
      ...(kind === 'undo' && { targetId: target?.id ?? uuid7(at, randomBytes(10)) }),
      ...(kind === 'set-due' && { dueOn: 20_800 + (aim % 100) }),
    };
    events.push(withoutUndefined(event(cardId, { ...common, ...own })));
  }
  return events;
}

/** The events shuffled, some of them twice, in batches of these sizes. */
function* batches(
  events: readonly WireEvent[],
  order: readonly number[],
  sizes: readonly number[],
  doubled: readonly number[],
): Generator<WireEvent[]> {
  const all = [...events, ...doubled.map((index) => events[index % events.length]!)];
  const shuffled = all
    .map((one, index) => ({ one, place: order[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
  for (let round = 0; shuffled.length > 0; round++) yield shuffled.splice(0, sizes[round % sizes.length]);
}

/** The memories that the domain makes of the whole history at once. */
function folded(events: readonly WireEvent[], fuzzSeed: string): Record<string, string> {
  const reviews = events.map((one) => {
    const arrival = arrive(one, { sentAt: NOW, receivedAt: NOW });
    if (!hasArrived(arrival)) throw new Error(arrival.reason);
    return { ...one, answeredAt: arrival.answeredAt, studyDay: arrival.studyDay };
  });
  const memories = [...Map.groupBy(reviews, ({ cardId }) => cardId)].flatMap(([cardId, theirs]) => {
    const memory = fold(theirs, () => DEFAULT_PARAMETERS, { fuzzSeed, cardId });
    return memory ? [[cardId, JSON.stringify(memory)]] : [];
  });
  return Object.fromEntries(memories) as Record<string, string>;
}

function withoutUndefined(made: WireEvent): WireEvent {
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as WireEvent;
}

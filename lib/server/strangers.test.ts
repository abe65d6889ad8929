import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answeredOn, cardsOnSteps } from './answered-cards.ts';
import { dueCards, newCards, succeededAmong } from './candidates.ts';
import { database } from './database.ts';
import { listDecks, readDeck } from './decks.ts';
import { factRecall } from './fact-recall.ts';
import { type Learner, learnerByKey } from './learner.ts';
import { dayOf } from './learners-day.ts';
import { recordReviews } from './reviews.ts';
import { readSettings, saveSettings } from './settings.ts';
import { studyQueue } from './study.ts';
import { addCards, gradeless, remember, TODAY } from './test-deck.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addLearner, DAY, event, MINUTE, NOW, undoOf, upload } from './test-world.ts';
import { readToday } from './today.ts';
import { todaysQueue } from './todays-queue.ts';
import { undoableToday } from './undoable.ts';

type Owner = Learner & { key: string };

/** Every function that reads something of a learner's. A new one belongs here. */
const READS: Record<string, (learner: Owner) => Promise<unknown>> = {
  answeredOn: ({ id }) => answeredOn(id, TODAY),
  dayOf: (learner) => dayOf(learner, NOW),
  cardsOnSteps: ({ id }) => cardsOnSteps(id, TODAY),
  'dueCards of all decks': ({ id }) => dueCards(id, null, TODAY, 50),
  'dueCards of one deck': ({ id }) => dueCards(id, 'a', TODAY, 50),
  factRecall: (learner) => factRecall(learner, null, TODAY),
  listDecks: (learner) => listDecks(learner, NOW),
  'newCards of all decks': ({ id }) => newCards(id, null, 50),
  'newCards of one deck': ({ id }) => newCards(id, 'a', 50),
  readDeck: (learner) => readDeck(learner, 'a', NOW),
  readSettings: async ({ key }) => readSettings(await learnerByKey(key)),
  readToday: (learner) => readToday(learner, NOW),
  studyQueue: (learner) => studyQueue(learner, null, NOW),
  succeededAmong: async ({ id }) => {
    const keys = (await newCards(null, null, 50)).map(({ card }) => card.key);
    return succeededAmong(id, keys);
  },
  todaysQueue: async (learner) => todaysQueue(await dayOf(learner, NOW), null),
  undoableToday: (learner) => undoableToday(learner, TODAY),
};

describe.each(PROVIDERS)('on %s, another learner', (provider) => {
  let opened: TestDatabase;
  let owner: Owner;
  let newcomer: Owner;
  let stranger: Owner;
  beforeEach(async () => {
    opened = await openTestDatabase(provider);
    await addCards('a', ['a1', 'a2', 'a3', { name: 'a4', after: 'a3' }, 'a5', 'a6']);
    await addCards('b', ['b1', 'b2']);
    [owner, newcomer, stranger] = [await addLearner(), await addLearner(), await addLearner()];
    await remember(owner, 'a1');
    const left = event('a5', { answeredAt: NOW - 2 * DAY });
    const graded = event('a2', { answeredAt: NOW - 5 * MINUTE });
    await recordReviews(owner.id, upload([left, graded]), NOW);
  });
  afterEach(() => opened.close());

  /** As much as a stranger can do: other grades on the same cards, undos of foreign events, other settings. */
  async function meddle(): Promise<void> {
    await remember(stranger, ['a1', 'a3', 'b1'], { dueOn: TODAY - 7 });
    const foreign = await database().review.findMany({
      select: { id: true, cardId: true, answeredAt: true },
    });
    const undos = foreign.map(({ id, cardId, answeredAt }) =>
      undoOf(event(cardId, { id, answeredAt: answeredAt.getTime() })),
    );
    const grades = ['a1', 'a2', 'a3', 'a6', ...Array<string>(50).fill('b2')].map((cardId, i) =>
      event(cardId, { answeredAt: NOW - MINUTE + i }),
    );
    const left = event('a4', { answeredAt: NOW - DAY });
    await recordReviews(
      stranger.id,
      upload([...undos, ...grades, left, gradeless('a6', { kind: 'suspend' })]),
      NOW,
    );
    await database().$transaction((transaction) =>
      saveSettings(transaction, stranger.id, {
        newPerDay: 0,
        reviewsPerDay: 1,
        retention: 0.75,
        rolloverHour: 0,
        chosenZone: 'Asia/Tokyo',
        typedAnswers: true,
      }),
    );
  }

  test('changes nothing of what a learner, a newcomer and a visitor are shown', async () => {
    const seen = async () => {
      const all: Record<string, unknown> = {};
      for (const [name, read] of Object.entries(READS))
        all[name] = { owner: await read(owner), newcomer: await read(newcomer) };
      const { fuzzSeed: _, ...session } = await studyQueue(null, null, NOW);
      return { ...all, visitor: [session, await listDecks(null, NOW)] };
    };
    const before = await seen();
    await meddle();
    expect(await seen()).toEqual(before);
    expect(await newCards(newcomer.id, null, 50)).toEqual(await newCards(null, null, 50));
    // Each of them does see what its own learner did.
    for (const [name, read] of Object.entries(READS))
      expect([name, await read(stranger)]).not.toEqual([name, await read(newcomer)]);
  });
});

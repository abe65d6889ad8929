import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answersOf } from '#domain/cards/answers.ts';
import { cardsOf } from '#domain/cards/cards-of.ts';
import { secondDeck } from '#domain/cards/second-deck.fixture.ts';
import { citationOf } from '#domain/facts/citation.ts';
import { DEFAULT_PARAMETERS } from '#domain/schedule/parameters.ts';
import { storeDeck } from '../../prisma/store-deck.ts';
import { database } from './database.ts';
import { FUZZ_SEED_FORMAT, type Learner, learnerByKey } from './learner.ts';
import { recordReviews } from './reviews.ts';
import { saveSettings } from './settings.ts';
import { studyQueue } from './study.ts';
import { addCards, remember, TODAY } from './test-deck.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addLearner, event, MINUTE, NOW, upload } from './test-world.ts';

const CARDS = cardsOf(secondDeck, 'lives');

describe.each(PROVIDERS)('a study session on %s', (provider) => {
  let opened: TestDatabase;
  let learner: Learner & { key: string };
  beforeAll(async () => {
    opened = await openTestDatabase(provider);
    const deck = { id: 'lives', facts: secondDeck, cards: CARDS, hash: '1' };
    await storeDeck(database(), deck, new Date(NOW));
    await addCards(
      'many',
      Array.from({ length: 70 }, (_, i) => `m${String(i).padStart(2, '0')}`),
    );
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    learner = await addLearner();
  });

  test('a visitor gets whole cards with their sources, the defaults, and a seed for the intervals', async () => {
    const { cards, sources, answers, fuzzSeed, ...rest } = await studyQueue(null, 'lives', NOW);
    expect(cards).toHaveLength(10);
    expect(cards[0]).toEqual({ card: CARDS[0], revision: 1, memory: null });
    expect(Object.keys(sources).sort()).toEqual(cards.map(({ card }) => card.key).sort());
    expect(answers).toEqual(answersOf(secondDeck));
    expect(fuzzSeed).toMatch(FUZZ_SEED_FORMAT);
    expect(rest).toEqual({
      undoable: [],
      parameters: DEFAULT_PARAMETERS,
      isVisitor: true,
      rolloverHour: 4,
      chosenZone: null,
      now: NOW,
      typedAnswers: false,
      more: 0,
    });
  });

  test('the source of a card: citation, numbers of its facts, and where they stand on the deck page', async () => {
    const contrasting = CARDS.find(({ alsoFacts }) => alsoFacts.length > 0)!;
    await remember(learner, contrasting.key);
    const { sources } = await studyQueue(learner, 'lives', NOW);
    const numbers = [contrasting.fact, ...contrasting.alsoFacts].map(
      (id) => secondDeck.facts.findIndex((fact) => fact.id === id) + 1,
    );
    expect(sources[contrasting.key]).toEqual({
      citation: citationOf(secondDeck, contrasting.cite, contrasting.says),
      factNumbers: numbers.sort((a, b) => a - b),
      href: `/decks/lives#${contrasting.fact}`,
    });
  });

  test("a learner gets the cards as they are remembered, with the learner's own settings", async () => {
    await database().card.update({ where: { id: CARDS[3]!.key }, data: { revision: 4 } });
    await remember(learner, CARDS[3]!.key);
    const chosen = { newPerDay: 2, reviewsPerDay: 9, retention: 0.8, rolloverHour: 6 };
    await database().$transaction((transaction) =>
      saveSettings(transaction, learner.id, { ...chosen, chosenZone: 'Asia/Tokyo', typedAnswers: true }),
    );
    const session = await studyQueue(await learnerByKey(learner.key), 'lives', NOW);
    expect(session.cards).toHaveLength(3);
    expect(session.cards[0]).toMatchObject({
      card: CARDS[3],
      revision: 4,
      memory: { reps: 1, dueOn: TODAY },
    });
    expect(session).toMatchObject({
      isVisitor: false,
      fuzzSeed: learner.fuzzSeed,
      rolloverHour: 6,
      chosenZone: 'Asia/Tokyo',
      typedAnswers: true,
      parameters: { version: 1, retention: 0.8 },
      more: 0,
    });
  });

  test('a long queue comes in portions', async () => {
    const due = Array.from({ length: 60 }, (_, i) => `m${String(i).padStart(2, '0')}`);
    await remember(learner, due);
    const first = await studyQueue(learner, 'many', NOW);
    expect([first.cards.length, first.more]).toEqual([50, 20]);
    const grades = first.cards.map(({ card }, i) => event(card.key, { answeredAt: NOW - MINUTE + i }));
    await recordReviews(learner.id, upload(grades), NOW);
    const second = await studyQueue(learner, 'many', NOW);
    expect([second.cards.map(({ card }) => card.key).slice(0, 10), second.more]).toEqual([due.slice(50), 0]);
    expect(second.undoable.map(({ reviewId }) => reviewId)).toEqual(grades.slice(30).map(({ id }) => id));
  });

  test('what can be undone brings its source along, also where its card is not asked again', async () => {
    await recordReviews(learner.id, upload([event(CARDS[0]!.key, { grade: 'easy' })]), NOW);
    const { cards, undoable, sources } = await studyQueue(learner, 'many', NOW);
    expect(cards.some(({ card }) => card.key === CARDS[0]!.key)).toBe(false);
    expect(undoable).toMatchObject([{ card: CARDS[0], memoryBefore: null }]);
    expect(sources[CARDS[0]!.key]?.href).toBe(`/decks/lives#${CARDS[0]!.fact}`);
  });

  test('reading writes nothing', async () => {
    await remember(learner, CARDS[0]!.key);
    const everything = async () => [
      await database().learner.findMany({ orderBy: { id: 'asc' } }),
      await database().memory.findMany({ orderBy: [{ learnerId: 'asc' }, { cardId: 'asc' }] }),
      await opened.count('Review'),
    ];
    const before = await everything();
    await studyQueue(learner, null, NOW);
    await studyQueue(null, null, NOW);
    expect(await everything()).toEqual(before);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardsOf } from '#domain/cards/cards-of.ts';
import { secondDeck } from '#domain/cards/second-deck.fixture.ts';
import { isContext } from '#domain/facts/predicates.ts';
import { recall } from '#domain/schedule/fsrs.ts';
import { DEFAULT_PARAMETERS } from '#domain/schedule/parameters.ts';
import { storeDeck } from '../../prisma/store-deck.ts';
import { database } from './database.ts';
import { listDecks, readDeck } from './decks.ts';
import type { Learner } from './learner.ts';
import { recordReviews } from './reviews.ts';
import { addCards, gradeless, remember, TODAY } from './test-deck.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addLearner, DAY, event, MINUTE, NOW, undoOf, upload } from './test-world.ts';
import { readToday } from './today.ts';

const CARDS = cardsOf(secondDeck, 'lives');
const FACTS = secondDeck.facts.filter((fact) => !isContext(fact)).length;

describe.each(PROVIDERS)('the decks and the day on %s', (provider) => {
  let opened: TestDatabase;
  let learner: Learner;
  beforeEach(async () => {
    opened = await openTestDatabase(provider);
    learner = await addLearner();
  });
  afterEach(() => opened.close());

  const addLives = () =>
    storeDeck(database(), { id: 'lives', facts: secondDeck, cards: CARDS, hash: '1' }, new Date(NOW));
  const grade = async (cardId: string, change: Record<string, unknown> = {}) => {
    const graded = event(cardId, { answeredAt: NOW - 10 * DAY, ...change });
    await recordReviews(learner.id, upload([graded]), NOW);
    return graded;
  };
  const limit = (newPerDay: number, reviewsPerDay: number) => {
    learner = { ...learner, newPerDay, reviewsPerDay };
  };
  const cardsOn = (fact: string) => CARDS.filter((card) => card.fact === fact).map(({ key }) => key);
  const today = async (now = NOW) => (await readToday(learner, now)).today!;
  const totals = async () =>
    (await listDecks(learner, NOW)).map(({ id, total }) => `${id} ${total}`).join(', ');

  describe('a deck', () => {
    beforeEach(addLives);

    test('is shown with its source in words', async () => {
      expect(await readDeck(null, 'lives', NOW)).toMatchObject({
        id: 'lives',
        title: 'Captives and Laboratories',
        publisher: 'The Almanac',
        date: '1935',
        facts: secondDeck,
        answers: 0,
        total: 10,
      });
    });

    test('keeps its passages, entities and sets in the order of its file', async () => {
      expect(JSON.stringify((await readDeck(null, 'lives', NOW))!.facts)).toBe(JSON.stringify(secondDeck));
    });

    test('is not there for anybody once it is retired', async () => {
      await database().deck.update({ where: { id: 'lives' }, data: { retiredAt: new Date(NOW) } });
      expect(await readDeck(learner, 'lives', NOW)).toBeNull();
      expect(await readDeck(learner, 'nowhere', NOW)).toBeNull();
      expect(await listDecks(learner, NOW)).toEqual([]);
    });

    test('shows the recall of each fact: the mean over its cards that were answered', async () => {
      const [first, second] = cardsOn('b3');
      await grade(first!);
      await grade(second!, { answeredAt: NOW - 3 * DAY, grade: 'hard' });
      await grade(cardsOn('a1')[0]!, { answeredAt: NOW - MINUTE });
      const { recall: recalled, answers } = (await readDeck(learner, 'lives', NOW))!;
      const memories = await database().memory.findMany({ where: { cardId: { in: [first!, second!] } } });
      const [r1, r2] = memories.map(({ stability, lastStudyDay }) =>
        recall(stability, TODAY - lastStudyDay!, DEFAULT_PARAMETERS),
      );
      expect([...recalled.keys()].sort()).toEqual(['a1', 'b3']);
      expect(recalled.get('a1')).toBe(1);
      expect(recalled.get('b3')).toBeCloseTo((r1! + r2!) / 2, 12);
      expect(recalled.get('b3')).toBeLessThan(1);
      expect(answers).toBe(3);
    });

    test('leaves out what was taken back, what is retired, and suspended cards never answered', async () => {
      const undone = await grade(cardsOn('a1')[0]!);
      await grade(cardsOn('b1')[0]!);
      await recordReviews(
        learner.id,
        upload([undoOf(undone), gradeless(cardsOn('b2')[0]!, { kind: 'suspend' })]),
        NOW,
      );
      await grade(cardsOn('b7')[0]!);
      await database().card.update({ where: { id: cardsOn('b1')[0]! }, data: { retiredAt: new Date(NOW) } });
      const { recall: recalled, answers } = (await readDeck(learner, 'lives', NOW))!;
      expect([[...recalled.keys()], answers]).toEqual([['b7'], 1]);
    });

    test('in a list has its share of the day, by itself all that it could ask', async () => {
      await addCards('almanac', ['a1', 'a2', 'a3']);
      await addCards('zoo', ['z1', 'z2']);
      await remember(learner, ['a1', 'z1']);
      limit(1, 200);
      expect(await totals()).toBe('almanac 2, lives 0, zoo 1');
      expect((await readDeck(learner, 'zoo', NOW))!.total).toBe(2);
      expect((await readDeck(learner, 'lives', NOW))!.total).toBe(1);
      const { today: day, decks } = await readToday(learner, NOW);
      expect(day!.counts).toEqual({ due: 2, learning: 0, fresh: 1, total: 3 });
      expect(decks).toEqual(await listDecks(learner, NOW));
    });

    test('counts a card on a step only when it could be shown', async () => {
      await addCards('almanac', ['a1']);
      await grade('a1', { answeredAt: NOW });
      limit(0, 200);
      expect(await totals()).toBe('almanac 1, lives 0');
      expect((await listDecks(learner, NOW - 15 * MINUTE)).map(({ total }) => total)).toEqual([0, 0]);
    });
  });

  describe('the day', () => {
    beforeEach(() => addCards('a', ['a1', 'a2', 'a3', 'a4']));

    test('a visitor has none, but sees the decks', async () => {
      expect(await readToday(null, NOW)).toEqual({ today: null, decks: await listDecks(null, NOW) });
    });

    test('is named after the study day, which begins at four', async () => {
      const three = NOW - 9 * 60 * MINUTE;
      expect([await today(), await today(three)].map(({ date }) => date)).toEqual([
        '2026-11-25',
        '2026-11-24',
      ]);
    });

    test('says how many cards and minutes', async () => {
      await remember(learner, 'a1');
      limit(2, 200);
      const { counts, minutes, nextDate } = await today();
      expect(counts).toEqual({ due: 1, learning: 0, fresh: 2, total: 3 });
      expect(minutes).toBe(1);
      expect(nextDate).toBeNull();
    });
  });

  describe('the forecast', () => {
    beforeEach(addLives);

    test('needs ten answers that stand', async () => {
      const [card] = cardsOn('a1');
      for (let i = 0; i < 9; i++) await grade(card!, { answeredAt: NOW - (20 - i) * DAY });
      expect(await today()).toMatchObject({ answers: 9, forecast: null });
      const tenth = await grade(card!);
      expect((await today()).forecast).not.toBeNull();
      await recordReviews(learner.id, upload([undoOf(tenth)]), NOW);
      expect(await today()).toMatchObject({ answers: 9, forecast: null });
    });

    test('is the sum of the recalls over all facts of the decks begun, give or take 1.96 deviations', async () => {
      const unread = { id: 'unread', facts: secondDeck, cards: [], hash: '2' };
      await storeDeck(database(), unread, new Date(NOW));
      for (const { key } of CARDS.slice(0, 12)) await grade(key);
      const { recall: recalled } = (await readDeck(learner, 'lives', NOW))!;
      const chances = [...recalled.values()];
      const { forecast } = await today();
      expect(chances.every((r) => r > 0.1 && r < 0.99)).toBe(true);
      expect(forecast!.facts).toBe(FACTS);
      expect(forecast!.expected).toBeCloseTo(
        chances.reduce((sum, r) => sum + r),
        9,
      );
      expect(forecast!.margin).toBeCloseTo(
        1.96 * Math.sqrt(chances.reduce((sum, r) => sum + r * (1 - r), 0)),
        9,
      );
    });
  });

  describe('when cards come again', () => {
    beforeEach(() => addCards('a', ['a1', 'a2']));

    test.each<{ name: string; news?: number; reviews?: number; due: number | null; date: string | null }>([
      { name: 'the first due day', due: TODAY + 6, news: 0, date: '2026-12-01' },
      { name: 'tomorrow, for new cards beyond the limit', due: TODAY + 6, date: '2026-11-26' },
      { name: 'never, where new cards are paused and nothing was learnt', due: null, news: 0, date: null },
      { name: 'never, where both are paused', due: TODAY - 1, news: 0, reviews: 0, date: null },
    ])('$name', async ({ due, news = 1, reviews = 200, date }) => {
      if (due !== null) await remember(learner, 'a1', { dueOn: due });
      // The day's one new card was introduced in another deck.
      await addCards('b', ['b1']);
      if (news > 0) await grade('b1', { answeredAt: NOW - MINUTE, grade: 'easy' });
      limit(news, reviews);
      expect(await today()).toMatchObject({ counts: { total: 0 }, nextDate: date });
    });

    test('tomorrow, for reviews beyond the limit', async () => {
      await remember(learner, ['a1', 'a2'], { dueOn: TODAY - 5 });
      limit(0, 1);
      await grade('a1', { answeredAt: NOW - MINUTE });
      expect(await today()).toMatchObject({ counts: { total: 0 }, nextDate: '2026-11-26' });
    });

    test('not tomorrow for a card that is locked until one returns', async () => {
      await addCards('c', ['c1', { name: 'c2', after: 'c1' }]);
      await remember(learner, ['a1', 'a2'], { dueOn: TODAY + 40 });
      await grade('c1', { grade: 'again', answeredAt: NOW - DAY });
      await recordReviews(
        learner.id,
        upload([gradeless('c1', { kind: 'set-due', dueOn: TODAY + 3, answeredAt: NOW - DAY + 1 })]),
        NOW,
      );
      expect(await today()).toMatchObject({ counts: { total: 0 }, nextDate: '2026-11-28' });
    });

    test('never, where all that was learnt is retired', async () => {
      await remember(learner, ['a1', 'a2'], { dueOn: TODAY + 2 });
      await database().card.updateMany({ data: { retiredAt: new Date(NOW) } });
      expect((await today()).nextDate).toBeNull();
    });
  });
});

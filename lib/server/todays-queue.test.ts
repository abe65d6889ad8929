import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from './database.ts';
import type { Learner } from './learner.ts';
import { dayOf } from './learners-day.ts';
import { resetMemories } from '../../prisma/reset-memories.ts';
import { recordReviews } from './reviews.ts';
import { addCards, gradeless, remember, TODAY } from './test-deck.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addLearner, DAY, event, MINUTE, NOW, undoOf, upload } from './test-world.ts';
import { todaysQueue } from './todays-queue.ts';

describe.each(PROVIDERS)("today's queue on %s", (provider) => {
  let opened: TestDatabase;
  let learner: Learner;
  beforeEach(async () => {
    opened = await openTestDatabase(provider);
    learner = await addLearner();
  });
  afterEach(() => opened.close());

  const queue = async (deckId: string | null = null, now = NOW) =>
    todaysQueue(await dayOf(learner, now), deckId);
  const asked = async (deckId: string | null = null, now = NOW) =>
    (await queue(deckId, now)).cards.map(({ card }) => card.key).join(' ');
  const limit = (newPerDay: number, reviewsPerDay: number) => {
    learner = { ...learner, newPerDay, reviewsPerDay };
  };
  const grade = async (cardId: string, change: Record<string, unknown> = {}) => {
    const graded = event(cardId, { answeredAt: NOW - 30 * MINUTE, ...change });
    await recordReviews(learner.id, upload([graded]), NOW);
    return graded;
  };
  const named = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${letter}${String(i).padStart(4, '0')}`);

  describe('what is asked', () => {
    test('a visitor is asked the first new cards, as many as the default limit', async () => {
      await addCards('a', named('a', 12));
      await addCards('b', named('b', 3));
      const day = await dayOf(null, NOW);
      const keys = async (deckId: string | null) =>
        (await todaysQueue(day, deckId)).cards.map(({ card }) => card.key);
      expect(await keys(null)).toEqual(named('a', 10));
      expect(await keys('b')).toEqual(named('b', 3));
      expect(await keys('nowhere')).toEqual([]);
    });

    test('learning cards, then reviews, then new ones; each with what it remembers', async () => {
      await addCards('a', ['new', 'later', 'today', 'overdue', 'learning']);
      await remember(learner, 'later', { dueOn: TODAY + 1 });
      await remember(learner, 'today');
      await remember(learner, 'overdue', { dueOn: TODAY - 4 });
      await grade('learning', { answeredAt: NOW - MINUTE });
      const { cards, counts } = await queue();
      expect(cards.map(({ card }) => card.key)).toEqual(['learning', 'overdue', 'today', 'new']);
      expect(counts).toEqual({ due: 2, learning: 1, fresh: 1 });
      expect(cards.map(({ memory }) => memory?.dueOn ?? null)).toEqual([TODAY, TODAY - 4, TODAY, null]);
      expect(cards[0]!.memory).toMatchObject({ phase: 'learning', step: 1, dueAt: NOW + 9 * MINUTE });
    });

    test('neither retired nor suspended cards', async () => {
      const retired = ['due-retired', 'new-retired', 'learning-retired'];
      await addCards('a', ['due', 'due-asleep', 'new', 'new-asleep', ...retired]);
      await grade('learning-retired');
      await remember(learner, ['due', 'due-retired']);
      await remember(learner, 'due-asleep');
      const suspensions = ['due-asleep', 'new-asleep'].map((id) => gradeless(id, { kind: 'suspend' }));
      await recordReviews(learner.id, upload(suspensions), NOW);
      await database().card.updateMany({
        where: { id: { in: retired } },
        data: { retiredAt: new Date(NOW) },
      });
      expect(await asked()).toBe('due new');
    });

    test('a card that was reset is new again, in its place', async () => {
      await addCards('a', ['a1', 'a2', 'a3']);
      await remember(learner, ['a1', 'a2', 'a3']);
      const changed = new Map([['a2', 2]]);
      await database().$transaction((transaction) => resetMemories(transaction, changed, new Date(NOW)));
      expect(await asked()).toBe('a1 a3 a2');
      limit(0, 200);
      expect(await asked()).toBe('a1 a3');
    });

    test('new cards of the decks begun; of all decks while none in use is begun', async () => {
      await addCards('a', ['a1']);
      await addCards('b', ['b1', 'b2']);
      await addCards('c', ['c1']);
      expect(await asked()).toBe('a1 b1 b2 c1');
      await remember(learner, 'b1', { dueOn: TODAY + 9 });
      expect(await asked()).toBe('b2');
      expect(await asked('c')).toBe('c1');
      await database().deck.update({ where: { id: 'b' }, data: { retiredAt: new Date(NOW) } });
      expect(await asked()).toBe('a1 c1');
      expect(await asked('b')).toBe('');
    });
  });

  describe('limits', () => {
    beforeEach(async () => {
      await addCards('a', ['a1', 'a2', 'a3', 'a4']);
      await addCards('b', ['b1', 'b2', 'b3', 'b4']);
      await remember(learner, ['a1', 'a2', 'b1', 'b2']);
    });

    test.each([
      { news: 1, reviews: 3, all: 'a1 b1 a2 a3', a: 'a1 a2 a3' },
      { news: 0, reviews: 1, all: 'a1', a: 'a1' },
      { news: 3, reviews: 0, all: 'a3 a4 b3', a: 'a3 a4' },
      { news: 0, reviews: 0, all: '', a: '' },
    ])('$news new and $reviews reviews a day', async ({ news, reviews, all, a }) => {
      limit(news, reviews);
      expect([await asked(), await asked('a')]).toEqual([all, a]);
    });

    test('what was done in one deck counts in the other, and what was undone does not', async () => {
      limit(1, 1);
      const [review, introduction] = [await grade('a1'), await grade('a3', { grade: 'easy' })];
      expect(await asked('b')).toBe('');
      await recordReviews(learner.id, upload([undoOf(introduction)]), NOW);
      expect(await asked('b')).toBe('b3');
      await recordReviews(learner.id, upload([undoOf(review)]), NOW);
      expect(await asked('b')).toBe('b1 b3');
    });

    test('a second answer on one day is no second review, and cram is none', async () => {
      limit(0, 2);
      await grade('a1', { grade: 'again' });
      await grade('a1', { answeredAt: NOW - 20 * MINUTE });
      await grade('b1', { mode: 'cram' });
      expect(await asked()).toBe('b1');
    });

    test('learning cards are never held back, but come only where their deck is asked', async () => {
      limit(1, 0);
      await grade('a3', { answeredAt: NOW - MINUTE });
      expect([await asked(), await asked('a'), await asked('b')]).toEqual(['a3', 'a3', '']);
    });

    test('the next study day begins at the rollover with all of its room', async () => {
      limit(1, 1);
      await grade('a1', { grade: 'easy' });
      await grade('a3', { grade: 'easy' });
      const [beforeFour, atFour] = [NOW + 16 * 60 * MINUTE - 1, NOW + 16 * 60 * MINUTE];
      expect(await asked(null, beforeFour)).toBe('');
      expect(await asked(null, atFour)).toBe('b1 a4');
    });
  });

  describe('siblings, locks and look-alikes', () => {
    test('siblings of what was answered wait until the next day, whatever they are', async () => {
      const siblings = ['fact:f1'];
      await addCards('a', [
        { name: 'a1', siblings },
        { name: 'a2', siblings },
        { name: 'a3', siblings },
        'a4',
      ]);
      await remember(learner, 'a2');
      await grade('a1', { grade: 'easy' });
      expect(await asked()).toBe('a4');
      expect(await asked(null, NOW + DAY)).toBe('a2 a4');
    });

    test('facts of two decks may share an id without burying each other', async () => {
      await addCards('a', [{ name: 'a1', fact: 'f1', lookAlike: 'group:lashkar' }]);
      await addCards('b', [{ name: 'b1', fact: 'f1', lookAlike: 'group:lashkar' }]);
      expect(await asked()).toBe('a1 b1');
      await remember(learner, ['a1', 'b1']);
      await grade('a1');
      expect(await asked()).toContain('b1');
    });

    test('a card stays locked until the one before it was answered right', async () => {
      await addCards('a', ['a1', { name: 'a2', after: 'a1' }]);
      expect(await asked()).toBe('a1');
      await grade('a1', { grade: 'again', answeredAt: NOW - 40 * MINUTE });
      expect(await asked()).toBe('a1');
      await grade('a1', { grade: 'hard' });
      expect(await asked()).toBe('a1 a2');
    });

    test('a card of another deck unlocks too, also where only the one deck is asked', async () => {
      await addCards('a', ['a1']);
      await addCards('b', [{ name: 'b1', after: 'a1' }]);
      expect(await asked('b')).toBe('');
      await remember(learner, 'a1', { dueOn: TODAY + 5 });
      expect(await asked('b')).toBe('b1');
    });

    test('two look-alikes are not introduced on one day', async () => {
      const lookAlike = 'group:lashkar';
      await addCards('a', [
        { name: 'a1', lookAlike },
        { name: 'a2', lookAlike },
        { name: 'a3', lookAlike },
      ]);
      expect(await asked()).toBe('a1');
      await grade('a1', { grade: 'easy' });
      expect(await asked()).toBe('');
      expect(await asked(null, NOW + DAY)).toBe('a2');
    });

    test('reviewing a card hinders no look-alike', async () => {
      const lookAlike = 'group:lashkar';
      await addCards('a', [
        { name: 'a1', lookAlike },
        { name: 'a2', lookAlike },
      ]);
      await remember(learner, 'a1');
      expect(await asked()).toBe('a1 a2');
      await grade('a1');
      expect(await asked()).toBe('a2');
    });
  });

  describe('a long row', () => {
    test('new cards behind hundreds that are locked or buried are reached', async () => {
      const locked = named('locked', 400).map((name) => ({ name, after: 'zz' }));
      const buried = named('buried', 400).map((name) => ({ name, siblings: ['set:one'] }));
      await addCards('a', [...locked, { name: 'first', siblings: ['set:one'] }, ...buried, 'last', 'zz']);
      expect(await asked()).toBe('first last zz');
    });

    test('reviews behind hundreds that are buried are reached', async () => {
      const buried = named('b', 400).map((name) => ({ name, siblings: ['set:one'] }));
      await addCards('a', [...buried, 'last']);
      await remember(learner, [...named('b', 400), 'last']);
      limit(0, 5);
      expect(await asked()).toBe('b0000 last');
    });

    test('a card left on a step yesterday comes before a long backlog', async () => {
      await addCards('a', ['left', ...named('b', 600)]);
      await remember(learner, named('b', 600), { daysAgo: 50, dueOn: TODAY - 40 });
      await grade('left', { answeredAt: NOW - 2 * DAY });
      limit(0, 200);
      const { cards, counts } = await queue();
      expect(cards.map(({ card }) => card.key)).toEqual(['left', ...named('b', 200)]);
      expect(counts).toEqual({ due: 200, learning: 1, fresh: 0 });
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { dueQuery } from './candidates.ts';
import { database } from './database.ts';
import { addCards, remember, TODAY } from './test-deck.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';
import { addLearner } from './test-world.ts';

describe('the due query on SQLite', () => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await openTestDatabase('sqlite');
    await addCards('a', ['a1']);
  });
  afterAll(() => opened.close());

  test.each([
    {
      of: 'all decks',
      deckId: null,
      index: 'Memory_learnerId_suspended_dueOn_position_idx',
      range: 'learnerId=? AND suspended=?',
    },
    {
      of: 'one deck',
      deckId: 'a',
      index: 'Memory_learnerId_deckId_suspended_dueOn_position_idx',
      range: 'learnerId=? AND deckId=? AND suspended=?',
    },
  ])(
    'of $of reads one range of one index, in its order, and looks cards up by their keys',
    async ({ deckId, index, range }) => {
      const learner = await addLearner();
      await remember(learner, 'a1');
      const query = dueQuery(learner.id, deckId, TODAY, 50);
      const plan = await database().$queryRaw<{ detail: string }[]>(Prisma.sql`EXPLAIN QUERY PLAN ${query}`);
      expect(plan.map(({ detail }) => detail)).toEqual([
        `SEARCH m USING INDEX ${index} (${range} AND dueOn<?)`,
        'SEARCH c USING INDEX sqlite_autoindex_Card_1 (id=?)',
      ]);
      expect(await database().$queryRaw(query)).toMatchObject([{ key: 'a1', dueOn: TODAY }]);
    },
  );
});

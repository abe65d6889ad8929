import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../prisma/fresh-database.ts';
import { closeDatabase, database, openDatabase } from './database.ts';
import { move } from './move.ts';
import { recordReviews } from './reviews.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';
import { addDeck, addLearner, DAY, event, NOW, undoOf, upload } from './test-world.ts';

describe('a move from SQLite to PostgreSQL', () => {
  let source: TestDatabase;
  let target: FreshDatabase;
  beforeAll(async () => {
    source = await openTestDatabase('sqlite');
    target = await freshDatabase('postgresql');
    const cards = await addDeck('deck', 510);
    for (let who = 0; who < 3; who++) {
      const { id } = await addLearner();
      const grades = cards.slice(0, 160).map((card) => event(card, { answeredAt: NOW - 2 * DAY }));
      await recordReviews(id, upload([...grades, undoOf(grades[who]!)]), NOW);
      await recordReviews(id, upload(cards.slice(0, 20).map((card) => event(card, { grade: 'again' }))), NOW);
    }
    const [learner] = await database().learner.findMany({ take: 1, select: { id: true } });
    await database().learner.update({ where: learner!, data: { newPerDay: 7, zoneChosen: true } });
  });
  afterAll(async () => {
    await target.close();
    await source.close();
  });

  test('is refused while somebody has the file open', async () => {
    await expect(move(source.url, target.url)).rejects.toThrow('Dossier is running on these data.');
  });

  test('brings every row, and memories that are what the log makes them', { timeout: 60_000 }, async () => {
    await closeDatabase();
    const { counts, diagnosis } = await move(source.url, target.url);
    expect(counts).toEqual({
      deck: 1,
      card: 510,
      learner: 3,
      parameters: 0,
      review: 3 * 181,
      memory: 3 * 160,
    });
    expect(diagnosis).toMatchObject({ faults: [], notes: [], learners: 3, reviews: 3 * 181 });
    expect(await everythingIn(target.url)).toEqual(await everythingIn(source.url));
  });

  test('is refused where somebody has studied', async () => {
    await expect(move(source.url, target.url)).rejects.toThrow(
      'The target holds 3 learners and 543 events already.',
    );
    expect(await everythingIn(target.url)).toEqual(await everythingIn(source.url));
  });
});

test.each([
  ['from PostgreSQL', 'postgresql://host/a', 'postgresql://host/b', 'Only an installation on SQLite'],
  ['to a file', 'file:/a.db', 'file:/b.db', 'The target must be'],
  ['of nothing', 'file:/nowhere/a.db', 'postgresql://host/b', 'does not exist'],
])('a move %s is refused', async (_, from, to, sentence) => {
  await expect(move(from, to)).rejects.toThrow(sentence);
});

async function everythingIn(url: string): Promise<unknown> {
  const db = openDatabase(url);
  const tables = {
    decks: await db.deck.findMany({ orderBy: { id: 'asc' } }),
    cards: await db.card.findMany({ orderBy: { id: 'asc' } }),
    learners: await db.learner.findMany({ orderBy: { id: 'asc' } }),
    reviews: await db.review.findMany({ orderBy: [{ learnerId: 'asc' }, { id: 'asc' }] }),
    memories: await db.memory.findMany({ orderBy: [{ learnerId: 'asc' }, { cardId: 'asc' }] }),
  };
  await db.$disconnect();
  return tables;
}

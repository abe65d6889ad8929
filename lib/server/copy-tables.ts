import type { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Database, Transaction } from './database.ts';

/** How many rows each table has. */
export type TableCounts = {
  deck: number;
  card: number;
  learner: number;
  parameters: number;
  review: number;
  memory: number;
};

/** Rows that are in memory at once. */
const PAGE = 500;

/** Copies every row of every table, parents first, from one database to another that has none. */
export async function copyTables(from: Database, to: Transaction): Promise<void> {
  for await (const data of pagesOf((after: Prisma.DeckGetPayload<object> | undefined) =>
    from.deck.findMany(byId(after)),
  ))
    await to.deck.createMany({ data: data as Prisma.DeckCreateManyInput[] });
  for await (const data of pagesOf((after: Prisma.CardGetPayload<object> | undefined) =>
    from.card.findMany(byId(after)),
  ))
    await to.card.createMany({ data: data as Prisma.CardCreateManyInput[] });
  for await (const data of pagesOf((after: Prisma.LearnerGetPayload<object> | undefined) =>
    from.learner.findMany(byId(after)),
  ))
    await to.learner.createMany({ data });
  for await (const data of pagesOf(parametersOf(from)))
    await to.parameters.createMany({ data: data as Prisma.ParametersCreateManyInput[] });
  for await (const data of pagesOf(reviewsOf(from))) await to.review.createMany({ data });
  for await (const data of pagesOf(memoriesOf(from))) await to.memory.createMany({ data });
}

export async function countTables(db: Database | Transaction): Promise<TableCounts> {
  return {
    deck: await db.deck.count(),
    card: await db.card.count(),
    learner: await db.learner.count(),
    parameters: await db.parameters.count(),
    review: await db.review.count(),
    memory: await db.memory.count(),
  };
}

/** Calls `read` with the last row of the page before, until a page is empty. */
async function* pagesOf<Row>(read: (after: Row | undefined) => Promise<Row[]>): AsyncGenerator<Row[]> {
  for (let after: Row | undefined; ;) {
    const page = await read(after);
    if (page.length === 0) return;
    yield page;
    after = page.at(-1);
  }
}

function byId(after: { id: string } | undefined) {
  return { take: PAGE, orderBy: { id: 'asc' }, where: after ? { id: { gt: after.id } } : {} } as const;
}

type Key<Name extends string> = { learnerId: string } & Record<Name, string>;

function reviewsOf(db: Database) {
  return (after: Prisma.ReviewGetPayload<object> | undefined) =>
    db.review.findMany({
      take: PAGE,
      orderBy: [{ learnerId: 'asc' }, { id: 'asc' }],
      where: after ? behind('id', after) : {},
    });
}

function memoriesOf(db: Database) {
  return (after: Prisma.MemoryGetPayload<object> | undefined) =>
    db.memory.findMany({
      take: PAGE,
      orderBy: [{ learnerId: 'asc' }, { cardId: 'asc' }],
      where: after ? behind('cardId', after) : {},
    });
}

function parametersOf(db: Database) {
  return (after: Prisma.ParametersGetPayload<object> | undefined) =>
    db.parameters.findMany({
      take: PAGE,
      orderBy: [{ learnerId: 'asc' }, { version: 'asc' }],
      where: after
        ? {
            OR: [
              { learnerId: { gt: after.learnerId } },
              { learnerId: after.learnerId, version: { gt: after.version } },
            ],
          }
        : {},
    });
}

/** Rows after this one, in the order of the primary key. */
function behind<Name extends 'id' | 'cardId'>(name: Name, after: Key<Name>) {
  const { learnerId } = after;
  return { learnerId: { gte: learnerId }, NOT: { learnerId, [name]: { lte: after[name] } } };
}

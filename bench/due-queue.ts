// What is due to a learner with ten thousand, a hundred thousand and a million cards: it must cost the same.
import Database from 'better-sqlite3';
import { DEFAULT_LIMITS } from '#domain/schedule/limits.ts';
import { dueQuery } from '#server/candidates.ts';
import { closeDatabase } from '#server/database.ts';
import { learnerByKey } from '#server/learner.ts';
import { studyDayAt } from '#server/learners-day.ts';
import { studyQueue } from '#server/study.ts';
import { finish, newDataFile, removeFile } from './data-file.ts';
import { addCards } from './decks.ts';
import { diceOf } from './dice.ts';
import { report } from './figure.ts';
import { addLearners } from './learners.ts';
import { addMemories } from './memories.ts';
import { median, quantile } from './statistics.ts';
import { msOf, msOfAsync } from './stopwatch.ts';

const SIZES = [
  { name: '10k', cards: 10_000 },
  { name: '100k', cards: 100_000 },
  { name: '1M', cards: 1_000_000 },
];
const OTHERS = 20;
const CARDS_OF_OTHERS = 2000;
const ROUNDS = 5;
const READS = 200;
const SESSIONS = 20;
/** A session's portion, and what is looked at to fill a day when siblings are buried. */
const [PORTION, DAY] = [50, DEFAULT_LIMITS.reviewsPerDay + 50];

const QUERIES = {
  floor: { what: `floor: ${PORTION} rows of the same columns, in no order` },
  due: { what: `due query, ${PORTION} of all decks`, target: { atMost: 1 } },
  deck: { what: `due query, ${PORTION} of one deck`, target: { atMost: 1 } },
  day: { what: `due query, ${DAY} of all decks` },
};
type Query = keyof typeof QUERIES;
type Prepared = { name: string; file: string; reads: Record<Query, (() => unknown)[]>; sessionsMs: number[] };

const now = Date.now();
const prepared: Prepared[] = [];
for (const size of SIZES) prepared.push(await prepare(size));
const rounds = Array.from({ length: ROUNDS }, measure);

for (const { name, sessionsMs } of prepared) {
  for (const [query, { what, ...target }] of Object.entries(QUERIES) as [Query, (typeof QUERIES)['due']][]) {
    const id = `due-queue.${name}.${query}`;
    report(`${id}.p50`, what, ofRounds(name, query, 0.5), 'ms');
    report(`${id}.p95`, what, ofRounds(name, query, 0.95), 'ms', target.target);
  }
  const what = 'studyQueue(): a whole session, through the server';
  report(`due-queue.${name}.session.p50`, what, median(sessionsMs), 'ms');
  report(`due-queue.${name}.session.p95`, what, quantile(sessionsMs, 0.95), 'ms');
}
for (const query of ['due', 'deck'] as const) {
  const value = ofRounds('1M', query, 0.95) / ofRounds('10k', query, 0.95);
  const what = `${QUERIES[query].what}: p95 with 1 M cards over 10 k`;
  report(`due-queue.ratio.${query}`, what, value, '×', { atMost: 1.5 });
}
for (const { file } of prepared) removeFile(file);

/** Makes the file, times whole sessions through the server, and gets the queries ready to be timed without it. */
async function prepare({ name, cards: count }: (typeof SIZES)[number]): Promise<Prepared> {
  const dice = diceOf(count);
  const dataFile = await newDataFile(`due-queue-${name}`);
  const today = studyDayAt(now, { zone: 'UTC', rolloverHour: 4 });
  const cards = addCards(dataFile.db, count, dice);
  const [first, ...others] = addLearners(dataFile.db, 1 + OTHERS, dice);
  addMemories(dataFile.db, first!.id, cards, today, dice);
  for (const { id } of others) addMemories(dataFile.db, id, cards.slice(0, CARDS_OF_OTHERS), today, dice);
  finish(dataFile);

  process.env['DATABASE_URL'] = dataFile.url;
  const learner = await learnerByKey(first!.key);
  const sessionsMs: number[] = [];
  for (let i = 0; i < SESSIONS; i++) sessionsMs.push(await msOfAsync(() => studyQueue(learner, null, now)));
  await closeDatabase();

  const read = reader(dataFile.file);
  const due = (deckId: string | null, most: number) => dueQuery(learner!.id, deckId, today, most);
  const decks = Array.from({ length: READS }, () => dice.oneOf(cards).deckId);
  const reads = {
    floor: decks.map(() => read({ sql: `SELECT * FROM "Memory" LIMIT ${PORTION}`, values: [] })),
    due: decks.map(() => read(due(null, PORTION))),
    deck: decks.map((deckId) => read(due(deckId, PORTION))),
    day: decks.map(() => read(due(null, DAY))),
  };
  return { name, file: dataFile.file, sessionsMs, reads };
}

/** Makes queries into calls that ask SQLite and nothing else; a text is prepared once, as the product does. */
function reader(file: string): (query: { sql: string; values: unknown[] }) => () => unknown {
  const db = new Database(file, { readonly: true });
  const statements = new Map<string, Database.Statement<unknown[]>>();
  return ({ sql, values }) => {
    const statement = statements.get(sql) ?? db.prepare<unknown[]>(sql).raw(true);
    statements.set(sql, statement);
    return () => statement.all(...values);
  };
}

/** In a round the sizes take turns, so that a disturbance meets all of them. */
function measure(): Map<string, number[]> {
  const timings = new Map<string, number[]>();
  for (let read = 0; read < READS; read++)
    for (const { name, reads } of prepared)
      for (const query of Object.keys(QUERIES) as Query[]) {
        const taken = timings.get(`${name} ${query}`) ?? [];
        timings.set(`${name} ${query}`, taken);
        taken.push(msOf(reads[query][read]!));
      }
  return timings;
}

function ofRounds(name: string, query: Query, share: number): number {
  return median(rounds.map((timings) => quantile(timings.get(`${name} ${query}`)!, share)));
}

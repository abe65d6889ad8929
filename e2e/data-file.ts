import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Card } from '#domain/cards/card.ts';

/** A row as SQLite keeps it. */
export type Row = Record<string, unknown>;

/** A row of the log, of the columns that journeys ask for. */
export type LoggedRow = {
  id: string;
  cardId: string;
  kind: string;
  grade: string | null;
  targetId: string | null;
  response: string | null;
  shownIntervalDays: number | null;
};

/**
 * What a server's data file holds, for eyes only: the file is opened read-only for each question. `key` is the value
 * of a guest's cookie. Without a path it is the file of the server that Playwright starts.
 */
export function dataIn(file = path.resolve('data/test/e2e.db')) {
  const ask = (sql: string, ...values: string[]): Row[] => {
    const database = new Database(file, { readonly: true });
    try {
      return database.prepare(sql).all(...values) as Row[];
    } finally {
      database.close();
    }
  };
  const count = (table: string) => Number(ask(`SELECT count(*) AS "n" FROM "${table}"`)[0]?.['n']);
  return {
    /** What the learner did, in the order in which it was done. */
    reviews: (key: string) =>
      ask(
        `SELECT "id", "cardId", "kind", "grade", "targetId", "response", "shownIntervalDays" FROM "Review"
         WHERE "learnerId" = (${HOLDER}) ORDER BY "answeredAt", "id"`,
        hashOf(key),
      ) as LoggedRow[],

    /** Whole rows but for the owner, so that two learners' can be compared. */
    memories: (key: string) =>
      ask(`SELECT * FROM "Memory" WHERE "learnerId" = (${HOLDER}) ORDER BY "cardId"`, hashOf(key)).map(
        (row): Row => ({ ...row, learnerId: undefined }),
      ),

    /** The learner and what was told to the scheduler, newest first; undefined where nobody holds the key. */
    learner: (key: string): Row | undefined =>
      ask(`SELECT * FROM "Learner" WHERE "keyHash" = ?`, hashOf(key))[0],
    parameters: (key: string) =>
      ask(`SELECT * FROM "Parameters" WHERE "learnerId" = (${HOLDER}) ORDER BY "version" DESC`, hashOf(key)),

    /** How many rows there are of what visitors and learners can cause. */
    counts: () => ({ learners: count('Learner'), reviews: count('Review'), memories: count('Memory') }),

    /** In the order in which new cards are introduced. */
    cards: () =>
      ask(`SELECT "body" FROM "Card" WHERE "retiredAt" IS NULL ORDER BY "deckId", "position"`).map(
        ({ body }) => JSON.parse(String(body)) as Card,
      ),
  };
}

const HOLDER = `SELECT "id" FROM "Learner" WHERE "keyHash" = ?`;

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

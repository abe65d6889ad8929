import type Database from 'better-sqlite3';

/** Enough for every statement of ours in its usual sizes. */
const MOST_KEPT = 200;

/**
 * Lets a connection keep its prepared statements: preparing is the larger half of a small query, and the adapter
 * prepares anew each time because a better-sqlite3 statement can be bound to arguments only once. What it is given
 * instead holds the arguments itself, and has just the methods that the adapter calls.
 */
export function keepStatements(connection: Database.Database): void {
  const prepare = connection.prepare.bind(connection) as (sql: string) => Statement;
  const kept = new Map<string, Statement>();
  const statementFor = (sql: string) => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = prepare(sql);
    if (statement.reader) statement.raw(true);
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
    kept.set(sql, statement);
    return statement;
  };
  const bound = (sql: string) => bind(statementFor(sql), []);
  connection.prepare = bound as unknown as typeof connection.prepare;
}

type Statement = Database.Statement<unknown[]>;

function bind(statement: Statement, values: unknown[]) {
  return {
    reader: statement.reader,
    bind: (given: unknown[]) => bind(statement, given),
    columns: () => statement.columns(),
    run: () => statement.run(...values),
    raw: () => ({ all: () => statement.all(...values) }),
  };
}

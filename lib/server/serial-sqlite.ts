import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type Database from 'better-sqlite3';
import { keepStatements } from './kept-statements.ts';

type Connection = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;

/**
 * Prisma's SQLite adapter, with transactions that keep to themselves.
 *
 * The stock adapter sends every query of the process to its one connection, also while a transaction is open there:
 * another request's write is then rolled back with it, and another request's read sees what was never committed.
 * Here whatever is not part of the open transaction waits until that has ended, and a COMMIT that failed leaves
 * nothing open (prisma/orm issue 29933). A query to the outer client from inside a transaction waits until the
 * transaction's own timeout ends it.
 */
export class SerialSqlite extends PrismaBetterSqlite3 {
  override async connect(): Promise<Connection> {
    const connection = await super.connect();
    const raw = (connection as unknown as { client: Database.Database }).client;
    for (const pragma of PRAGMAS) raw.pragma(pragma);
    keepStatements(raw);
    serialise(connection, raw);
    return connection;
  }
}

const PRAGMAS = [
  'journal_mode = WAL',
  // An answer that was acknowledged survives a power cut, which WAL with NORMAL does not promise.
  'synchronous = FULL',
  // INSERT OR REPLACE deletes first; without this it slips past the trigger that keeps the log.
  'recursive_triggers = ON',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  // 16 MB of log before it is copied into the file: a page that many answers touch is then copied once.
  'wal_autocheckpoint = 4000',
];

function serialise(connection: Connection, raw: Database.Database): void {
  let open: Promise<void> | undefined;
  const idle = async () => {
    while (open) await open;
  };

  const query = connection.queryRaw.bind(connection);
  const execute = connection.executeRaw.bind(connection);
  const begin = connection.startTransaction.bind(connection);
  connection.queryRaw = async (sql) => {
    await idle();
    return query(sql);
  };
  connection.executeRaw = async (sql) => {
    await idle();
    return execute(sql);
  };
  connection.startTransaction = async (level) => {
    await idle();
    const { promise, resolve } = Promise.withResolvers<void>();
    open = promise;
    const end = () => {
      if (raw.inTransaction) raw.exec('ROLLBACK');
      open = undefined;
      resolve();
    };
    try {
      const transaction = await begin(level);
      const commit = transaction.commit.bind(transaction);
      const rollback = transaction.rollback.bind(transaction);
      transaction.commit = () => commit().finally(end);
      transaction.rollback = () => rollback().finally(end);
      return transaction;
    } catch (error) {
      end();
      throw error;
    }
  };
}

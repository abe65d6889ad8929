import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { MigrationRefused } from './migration-history.ts';
import { createTable, INSERT_ROW, SELECT_APPLIED, type MigrationTarget } from './migration-target.ts';

/** How long a second migrator waits for the first. */
const BUSY_TIMEOUT_MS = 30_000;

/** Opens a SQLite file, made where it does not exist, for migrating. The file is locked until `close`. */
export async function openSqlite(file: string): Promise<MigrationTarget> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const db = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  // It cannot be changed inside a transaction; while tables are rebuilt their references hang in the air.
  db.pragma('foreign_keys = OFF');
  db.exec('BEGIN IMMEDIATE');
  db.exec(createTable('DATETIME'));
  return {
    applied: async () =>
      (db.prepare(SELECT_APPLIED).all() as { name: string; checksum: string; finished: number }[]).map(
        (row) => ({
          ...row,
          finished: row.finished === 1,
        }),
      ),
    backUp: async (name) => copyFile(file, name),
    run: async (sql) => void db.exec(sql),
    record: async (row) => void db.prepare(`${INSERT_ROW} (?, ?, ?, ?, ?, ?)`).run(...row),
    commit: async () => {
      const dangling = db.pragma('foreign_key_check') as { table: string }[];
      if (dangling[0]) throw new MigrationRefused(`Rows of ${dangling[0].table} would point at nothing.`);
      db.exec('COMMIT');
    },
    close: async () => {
      if (db.inTransaction) db.exec('ROLLBACK');
      db.close();
    },
  };
}

/** A second connection sees the file as it was before our transaction, and nobody else can write meanwhile. */
function copyFile(file: string, name: string): void {
  const folder = path.join(path.dirname(file), 'backups');
  fs.mkdirSync(folder, { recursive: true });
  const instant = new Date().toISOString().replaceAll(':', '-');
  const reader = new Database(file, { readonly: true });
  try {
    reader.prepare('VACUUM INTO ?').run(path.join(folder, `${instant}-before-${name}.db`));
  } finally {
    reader.close();
  }
}

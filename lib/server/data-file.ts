import fs from 'node:fs';
import Sqlite from 'better-sqlite3';
import { Conflict } from './failures.ts';

/** What a SQLite file of ours holds, counted. */
export type Holdings = { learners: number; reviews: number; cards: number };

/** How long to wait for a server that is writing. */
const BUSY_TIMEOUT_MS = 5000;

/** Writes a file's present state, as one consistent whole, to another; works beside a running server. */
export function copyData(from: string, to: string): void {
  const source = new Sqlite(from, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    source.prepare('VACUUM INTO ?').run(to);
  } finally {
    source.close();
  }
  flush(to);
}

/** Counts what a file holds after checking every page of it. Throws Conflict, with the reason, for anything unsound. */
export function inspect(file: string): Holdings {
  try {
    const db = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      const [said] = db.pragma('integrity_check(1)', { simple: false }) as { integrity_check: string }[];
      if (said?.integrity_check !== 'ok') throw new Conflict(`${file} is damaged: ${said?.integrity_check}`);
      const count = (table: string) => db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
      return { learners: count('Learner'), reviews: count('Review'), cards: count('Card') };
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) throw new Conflict(reasonOf(file, error));
    throw error;
  }
}

/**
 * Makes sure that nobody else has this file open, and leaves it without a log beside it: leaving WAL mode takes the
 * file for oneself alone. Throws Conflict where a server runs on it.
 */
export function takeAlone(file: string): void {
  const db = new Sqlite(file, { fileMustExist: true, timeout: 0 });
  try {
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error;
    throw new Conflict('Dossier is running on these data. Stop it first.');
  } finally {
    db.close();
  }
}

function reasonOf(file: string, { code, message }: InstanceType<typeof Sqlite.SqliteError>): string {
  if (code === 'SQLITE_CANTOPEN') return `${file} does not exist, or may not be opened.`;
  if (code === 'SQLITE_NOTADB') return `${file} is not a database.`;
  if (message.startsWith('no such table')) return `${file} is not a database of Dossier.`;
  return `${file} is damaged: ${message}`;
}

/** A backup that is only in the system's memory is none. */
function flush(file: string): void {
  const handle = fs.openSync(file, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

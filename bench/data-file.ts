import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { applyMigrations } from '../prisma/apply-migrations.ts';
import { root } from '../scripts/checkout.mjs';

/** A SQLite file of the bench, with the real tables, indexes and triggers; `db` is for filling it. */
export type DataFile = { url: string; file: string; db: Database.Database };

/** The folder that all measuring happens in, absolute. Nothing of the person's own data is there. */
export const benchFolder = path.join(root, 'data', 'bench');

/** Makes an empty file of this name, in place of the one of an earlier run. */
export async function newDataFile(name: string): Promise<DataFile> {
  const file = path.join(benchFolder, `${name}.db`);
  removeFile(file);
  await applyMigrations(`file:${file}`);
  const db = new Database(file);
  // Rows are made up in bulk, and parents follow children: neither is how the product writes.
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  db.pragma('cache_size = -256000');
  return { url: `file:${file}`, file, db };
}

/** Ends the filling, so that the file is as the product would find it. */
export function finish({ db }: DataFile): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

export function removeFile(file: string): void {
  for (const part of ['', '-wal', '-shm']) fs.rmSync(file + part, { force: true });
}

type Row = Record<string, string | number | boolean | null | undefined | Date>;

/** Adds rows in one transaction. All have the columns of the first; dates are written as Prisma writes them. */
export function insertAll(db: Database.Database, table: string, rows: Iterable<Row>): void {
  let insert: ((row: Row) => void) | undefined;
  const addAll = db.transaction(() => {
    for (const row of rows) (insert ??= inserting(db, table, Object.keys(row)))(row);
  });
  addAll();
}

function inserting(db: Database.Database, table: string, columns: string[]): (row: Row) => void {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const statement = db.prepare(
    `INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  return (row) => void statement.run(columns.map((column) => stored(row[column])));
}

function stored(value: Row[string]): string | number | null {
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00');
  if (typeof value === 'boolean') return Number(value);
  return value ?? null;
}

import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import type { Provider } from './provider.ts';

/** A database of its own for one test. `query` runs one or more statements and returns the rows of a lone SELECT. */
export type FreshDatabase = {
  url: string;
  query: (sql: string) => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
};

/** Makes an empty database: a SQLite file in the temporary folder, or one on the server of the data tests. */
export function freshDatabase(provider: Provider): Promise<FreshDatabase> {
  return provider === 'sqlite' ? freshSqlite() : freshPostgresql();
}

async function freshSqlite(): Promise<FreshDatabase> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-fresh-'));
  const db = new Database(path.join(folder, 'test.db'));
  return {
    url: `file:${path.join(folder, 'test.db')}`,
    query: async (sql) => {
      if (sql.startsWith('SELECT')) return db.prepare(sql).all() as Record<string, unknown>[];
      db.exec(sql);
      return [];
    },
    close: async () => {
      db.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

async function freshPostgresql(): Promise<FreshDatabase> {
  const url = new URL(process.env['TEST_POSTGRES_URL']!);
  const name = `fresh_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({
    connectionString: Object.assign(new URL(url), { pathname: 'postgres' }).href,
  });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  url.pathname = name;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return {
    url: url.href,
    query: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    close: async () => {
      await client.end();
      await admin.query(`DROP DATABASE ${name}`);
      await admin.end();
    },
  };
}

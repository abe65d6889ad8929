import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { type Provider, sqliteFile } from '../../prisma/provider.ts';
import { closeDatabase, database } from './database.ts';

/** Both databases that every data test runs on. */
export const PROVIDERS: readonly Provider[] = ['sqlite', 'postgresql'];

/** A migrated database that is this process's `database()` until it is closed. */
export type TestDatabase = {
  url: string;
  /** How many rows a table has. */
  count: (table: 'Learner' | 'Review') => Promise<number>;
  close: () => Promise<void>;
};

/** Copies the template of the data tests (`prisma/test-databases.ts`) and opens the copy as this process's database. */
export async function openTestDatabase(provider: Provider): Promise<TestDatabase> {
  const { url, remove } = await (provider === 'sqlite' ? copyFile() : copyDatabase());
  process.env['DATABASE_URL'] = url;
  await database().$connect();
  return {
    url,
    count: (table) => (table === 'Learner' ? database().learner.count() : database().review.count()),
    close: async () => {
      await closeDatabase();
      await remove();
      delete process.env['DATABASE_URL'];
    },
  };
}

type Copy = { url: string; remove: () => Promise<void> };

async function copyFile(): Promise<Copy> {
  const template = process.env['TEST_SQLITE_TEMPLATE']!;
  const folder = fs.mkdtempSync(path.join(path.dirname(template), 'copy-'));
  const url = `file:${path.join(folder, 'dossier.db')}`;
  fs.copyFileSync(template, sqliteFile(url));
  return { url, remove: async () => fs.rmSync(folder, { recursive: true }) };
}

async function copyDatabase(): Promise<Copy> {
  const url = new URL(process.env['TEST_POSTGRES_URL']!);
  const name = `copy_${randomUUID().replaceAll('-', '')}`;
  const admin = Object.assign(new URL(url), { pathname: 'postgres' }).href;
  await run(admin, `CREATE DATABASE ${name} TEMPLATE ${url.pathname.slice(1)}`);
  url.pathname = name;
  return { url: url.href, remove: () => run(admin, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function run(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}

import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyMigrations } from './apply-migrations.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';
import { readMigrations } from './migration-history.ts';
import { sqliteFile, type Provider } from './provider.ts';

let db: FreshDatabase;
let folder: string;

describe.each<Provider>(['sqlite', 'postgresql'])('migrations on %s', (provider) => {
  beforeEach(async () => {
    db = await freshDatabase(provider);
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-migrations-'));
    write('0_init', 'CREATE TABLE a (n INTEGER NOT NULL); INSERT INTO a VALUES (1);');
  });
  afterEach(async () => {
    await db.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('apply once, in order, and say which', async () => {
    write('1_more', 'INSERT INTO a VALUES (2);');
    expect(await applyMigrations(db.url, folder)).toEqual(['0_init', '1_more']);
    expect(await applyMigrations(db.url, folder)).toEqual([]);
    expect(await db.query('SELECT n FROM a ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('are recorded as Prisma records them', async () => {
    await applyMigrations(db.url, folder);
    expect(await db.query('SELECT * FROM _prisma_migrations')).toMatchObject([
      {
        migration_name: '0_init',
        checksum: readMigrations(folder)[0]?.checksum,
        applied_steps_count: 1,
        rolled_back_at: null,
      },
    ]);
  });

  test('leave nothing behind when one of them fails', async () => {
    await applyMigrations(db.url, folder);
    write('1_more', 'INSERT INTO a VALUES (2);');
    write('2_bad', 'CREATE TABLE b (n INTEGER); INSERT INTO nowhere VALUES (1);');
    const sentence = /^Migration 2_bad failed and nothing was changed: .*nowhere/;
    await expect(applyMigrations(db.url, folder)).rejects.toThrow(sentence);
    expect(await db.query('SELECT n FROM a')).toEqual([{ n: 1 }]);
    write('2_bad', 'CREATE TABLE b (n INTEGER);');
    expect(await applyMigrations(db.url, folder)).toEqual(['1_more', '2_bad']);
  });

  test('are applied by one of two processes; the other waits', async () => {
    const program = `import { applyMigrations } from ${JSON.stringify(path.join(import.meta.dirname, 'apply-migrations.ts'))};
      console.log(...(await applyMigrations(...process.argv.slice(1))));`;
    const migrate = () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, db.url, folder]);
    const said = (await Promise.all([migrate(), migrate()])).map(({ stdout }) => stdout.trim());
    expect(said.sort()).toEqual(['', '0_init']);
    expect(await db.query('SELECT n FROM a')).toEqual([{ n: 1 }]);
  });

  test('refuse a database whose migration was edited since', async () => {
    await applyMigrations(db.url, folder);
    write('0_init', 'CREATE TABLE a (n INTEGER);');
    await expect(applyMigrations(db.url, folder)).rejects.toThrow(
      '0_init was edited after it had been applied',
    );
  });

  test('refuse a database of a newer Dossier', async () => {
    write('1_more', 'INSERT INTO a VALUES (2);');
    await applyMigrations(db.url, folder);
    fs.rmSync(path.join(folder, '1_more'), { recursive: true });
    await expect(applyMigrations(db.url, folder)).rejects.toThrow('written by a newer Dossier');
  });

  test('refuse a database in which another tool failed half way', async () => {
    await applyMigrations(db.url, folder);
    await db.query('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(applyMigrations(db.url, folder)).rejects.toThrow('Migration 0_init failed earlier');
  });
});

describe('a SQLite file', () => {
  beforeEach(async () => {
    db = await freshDatabase('sqlite');
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-migrations-'));
    write('0_init', 'CREATE TABLE a (n INTEGER PRIMARY KEY); CREATE TABLE b (n INTEGER REFERENCES a (n));');
  });
  afterEach(async () => {
    await db.close();
    fs.rmSync(folder, { recursive: true });
  });

  test('is copied before a migration touches its rows, and only then', async () => {
    const backups = path.join(path.dirname(sqliteFile(db.url)), 'backups');
    await applyMigrations(db.url, folder);
    await applyMigrations(db.url, folder);
    expect(fs.existsSync(backups)).toBe(false);

    await db.query('INSERT INTO a VALUES (1)');
    write('1_empty', 'DELETE FROM a;');
    await applyMigrations(db.url, folder);
    const [name] = fs.readdirSync(backups);
    expect(name).toMatch(/-before-1_empty\.db$/);
    const copy = new Database(path.join(backups, name!), { readonly: true });
    expect(copy.prepare('SELECT n FROM a').all()).toEqual([{ n: 1 }]);
    copy.close();
  });

  test('keeps its rows when a migration would leave references to nothing', async () => {
    await applyMigrations(db.url, folder);
    await db.query('INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)');
    write('1_empty', 'DELETE FROM a;');
    await expect(applyMigrations(db.url, folder)).rejects.toThrow('Rows of b would point at nothing');
    expect(await db.query('SELECT n FROM a')).toEqual([{ n: 1 }]);
  });
});

function write(name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

import { randomUUID } from 'node:crypto';
import {
  MigrationRefused,
  migrationsFolder,
  pendingMigrations,
  readMigrations,
} from './migration-history.ts';
import type { Migration } from './migration-history.ts';
import type { MigrationTarget } from './migration-target.ts';
import { openPostgresql } from './postgresql-target.ts';
import { providerOf, sqliteFile } from './provider.ts';
import { openSqlite } from './sqlite-target.ts';

/**
 * Brings a database up to date with `prisma/migrations` and returns the names of what was applied, in order.
 * Everything or nothing: a migration that fails takes back those before it. A SQLite file that holds data is first
 * copied to `backups/` beside it. Safe to call from two processes at once. Throws MigrationRefused, with a sentence
 * for the person, where the history and the database disagree. Why not Prisma's engine:
 * docs/decisions/migrations-without-an-engine.md.
 */
export async function applyMigrations(
  url: string,
  folder = migrationsFolder(providerOf(url)),
): Promise<string[]> {
  const target = await (providerOf(url) === 'postgresql' ? openPostgresql(url) : openSqlite(sqliteFile(url)));
  try {
    const applied = await target.applied();
    const pending = pendingMigrations(readMigrations(folder), applied);
    if (applied.length > 0 && pending[0]) await target.backUp(pending[0].name);
    for (const migration of pending) await applyOne(target, migration);
    await target.commit();
    return pending.map(({ name }) => name);
  } finally {
    await target.close();
  }
}

async function applyOne(target: MigrationTarget, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = new Date().toISOString();
  try {
    await target.run(sql);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationRefused(`Migration ${name} failed and nothing was changed: ${reason}`, { cause });
  }
  await target.record([randomUUID(), checksum, new Date().toISOString(), name, startedAt, 1]);
}

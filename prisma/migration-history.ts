import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Provider } from './provider.ts';

/** One folder of `prisma/migrations/<provider>`. The checksum is Prisma's: SHA-256 of the file, in hex. */
export type Migration = { name: string; sql: string; checksum: string };

/** A row of Prisma's own table `_prisma_migrations`, as far as it decides what is still to do. */
export type AppliedMigration = { name: string; checksum: string; finished: boolean };

/** A sentence for the person who starts Dossier: why its migrations cannot be applied. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused';
}

/** Where the migrations of a provider are kept, as an absolute path. */
export function migrationsFolder(provider: Provider): string {
  return path.join(import.meta.dirname, 'migrations', provider);
}

/** All migrations of a folder, in the order in which they apply: by name, as Prisma orders them. */
export function readMigrations(folder: string): Migration[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * The migrations that a database still lacks.
 * Throws MigrationRefused where going on could damage data: an applied migration failed, was edited since, or is
 * not among ours (the database was written by a newer Dossier).
 */
export function pendingMigrations(ours: Migration[], applied: AppliedMigration[]): Migration[] {
  for (const { name, checksum, finished } of applied) {
    const migration = ours.find((one) => one.name === name);
    if (!finished) throw new MigrationRefused(`Migration ${name} failed earlier: restore the last backup.`);
    if (!migration)
      throw new MigrationRefused(
        `The database was written by a newer Dossier: migration ${name} is not known here.`,
      );
    if (migration.checksum !== checksum)
      throw new MigrationRefused(
        `Migration ${name} was edited after it had been applied: put the file back.`,
      );
  }
  return ours.filter(({ name }) => !applied.some((row) => row.name === name));
}

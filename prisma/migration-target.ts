import type { AppliedMigration } from './migration-history.ts';

/**
 * A database opened for migrating: locked against a second migrator, with one transaction around everything, so
 * that a migration that fails leaves nothing behind.
 */
export type MigrationTarget = {
  applied: () => Promise<AppliedMigration[]>;
  /** Copies the data as it was before this transaction; does nothing where copies are the server's business. */
  backUp: (name: string) => Promise<void>;
  /** Runs a whole file of statements. */
  run: (sql: string) => Promise<void>;
  record: (row: MigrationRow) => Promise<void>;
  commit: () => Promise<void>;
  /** Takes back whatever was not committed. */
  close: () => Promise<void>;
};

/** The values of one `_prisma_migrations` row, in the order of INSERT_ROW. Instants are ISO 8601. */
export type MigrationRow = [
  id: string,
  checksum: string,
  finishedAt: string,
  name: string,
  startedAt: string,
  steps: 1,
];

export const INSERT_ROW = `INSERT INTO "_prisma_migrations"
  ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count") VALUES`;

export const SELECT_APPLIED = `SELECT "migration_name" AS "name", "checksum", "finished_at" IS NOT NULL AS "finished"
  FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`;

/** Prisma's own table, so that its command line and ours agree on what was applied. */
export function createTable(timestamp: 'DATETIME' | 'TIMESTAMPTZ'): string {
  return `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" ${timestamp},
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" ${timestamp},
    "started_at" ${timestamp} NOT NULL DEFAULT ${timestamp === 'DATETIME' ? 'current_timestamp' : 'now()'},
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;
}

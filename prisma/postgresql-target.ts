import pg from 'pg';
import type { AppliedMigration } from './migration-history.ts';
import { createTable, INSERT_ROW, SELECT_APPLIED, type MigrationTarget } from './migration-target.ts';

/** The number that Prisma's own engine locks, so that neither runs while the other does. */
const ADVISORY_LOCK = 72707369;

/** Opens a PostgreSQL database for migrating; a second migrator waits here until `close`. */
export async function openPostgresql(url: string): Promise<MigrationTarget> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SELECT pg_advisory_lock(${ADVISORY_LOCK})`);
  await client.query('BEGIN');
  // Without this a database that has the table already prints a notice at every start.
  await client.query('SET LOCAL client_min_messages = warning');
  await client.query(createTable('TIMESTAMPTZ'));
  return {
    applied: async () => (await client.query<AppliedMigration>(SELECT_APPLIED)).rows,
    backUp: async () => {},
    run: async (sql) => void (await client.query(sql)),
    record: async (row) => void (await client.query(`${INSERT_ROW} ($1, $2, $3, $4, $5, $6)`, row)),
    commit: async () => void (await client.query('COMMIT')),
    close: () => client.end(),
  };
}

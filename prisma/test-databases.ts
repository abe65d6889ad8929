import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { applyMigrations } from './apply-migrations.ts';
import { startPostgresql } from './postgresql-server.ts';

/**
 * Global set-up of the data tests: one migrated database of each kind, which every test file copies for itself.
 * `TEST_SQLITE_TEMPLATE` is the path of a file to copy; `TEST_POSTGRES_URL` is the url of a database to name in
 * `CREATE DATABASE … TEMPLATE …`, sent to the database `postgres` of the same server. Returns what takes them away.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-test-'));
  const template = path.join(folder, 'template.db');
  const [server] = await Promise.all([startPostgresql(), applyMigrations(`file:${template}`)]);
  process.env['TEST_SQLITE_TEMPLATE'] = template;
  process.env['TEST_POSTGRES_URL'] = await postgresqlTemplate(server.url);
  return async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

async function postgresqlTemplate(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('CREATE DATABASE dossier_template');
  await client.end();
  const url = new URL(server);
  url.pathname = 'dossier_template';
  await applyMigrations(url.href);
  return url.href;
}

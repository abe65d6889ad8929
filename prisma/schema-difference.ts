import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Migration } from './migration-history.ts';
import { type Provider, schemaFor } from './provider.ts';
import { scratchPostgresql, scratchSqlite } from './scratch-database.ts';

/**
 * The SQL that leads from what the migrations build to `prisma/schema`; empty when they agree. Everything happens in
 * scratch databases, by Prisma's own schema engine (its WebAssembly build, which needs no download).
 * `server` is the url of a PostgreSQL server that lets databases be made; SQLite needs none.
 */
export async function differenceToSchema(
  provider: Provider,
  migrations: Migration[],
  server = '',
): Promise<string> {
  const scratch = provider === 'sqlite' ? scratchSqlite : () => scratchPostgresql(server);
  const engine = await openEngine(provider, scratch);
  try {
    const { exitCode, stdout } = await engine.diff({
      from:
        migrations.length > 0
          ? { tag: 'migrations', ...migrationList(provider, migrations) }
          : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: schemaFiles(provider) },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? '' : (stdout ?? '');
  } finally {
    engine.free();
  }
}

type Scratch = () => Promise<SqlDriverAdapter>;

/** Once a process: the glue remembers one instance, and promises of an earlier one would land in the wrong memory. */
let loaded = false;
function loadEngine(): void {
  if (loaded) return;
  const bytes = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const engine = new WebAssembly.Module(fs.readFileSync(bytes.replace(/\.js$/, '.wasm')));
  const { exports } = new WebAssembly.Instance(engine, { './schema_engine_bg.js': glue as never });
  glue.__wbg_set_wasm(exports);
  (exports['__wbindgen_start'] as () => void)();
  loaded = true;
}

async function openEngine(provider: Provider, scratch: Scratch): Promise<glue.SchemaEngine> {
  loadEngine();
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: provider === 'sqlite' ? 'sqlite' : 'postgres',
    adapterName: 'scratch',
    connect: scratch,
    connectToShadowDb: scratch,
  };
  const datamodels = schemaFiles(provider).map(({ path, content }): [string, string] => [path, content]);
  return glue.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

function schemaFiles(provider: Provider): { path: string; content: string }[] {
  const folder = path.join(import.meta.dirname, 'schema');
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({
      path: name,
      content: schemaFor(provider, fs.readFileSync(path.join(folder, name), 'utf8')),
    }));
}

function migrationList(provider: Provider, migrations: Migration[]): glue.MigrationList {
  return {
    baseDir: import.meta.dirname,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

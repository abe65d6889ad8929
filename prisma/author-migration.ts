import fs from 'node:fs';
import path from 'node:path';
import { migrationsFolder, readMigrations } from './migration-history.ts';
import { startPostgresql } from './postgresql-server.ts';
import type { Provider } from './provider.ts';
import { differenceToSchema } from './schema-difference.ts';

/** What stands below this line in a migration survives `--again`: triggers, and whatever else Prisma cannot say. */
const BY_HAND = '-- By hand: kept when this migration is authored again.';

const USAGE = `npm run migration -- NAME           writes a new migration from prisma/schema, for both databases
npm run migration -- NAME --again   writes the last migration anew (only while nobody has applied it)`;

const [name, again] = process.argv.slice(2);
if (!name || (again !== undefined && again !== '--again')) {
  console.error(USAGE);
  process.exit(2);
}
const server = await startPostgresql();
try {
  await author('sqlite');
  await author('postgresql');
} finally {
  await server.stop();
}

async function author(provider: Provider): Promise<void> {
  const folder = migrationsFolder(provider);
  const file = path.join(folder, name!, 'migration.sql');
  const earlier = readMigrations(folder).filter((one) => one.name !== name);
  const last = earlier.at(-1)?.name ?? '';
  if (last >= name!)
    throw new Error(`${name} must sort after ${last}, because migrations apply in that order.`);
  if (fs.existsSync(file) && !again) throw new Error(`${file} is there already; --again writes it anew.`);
  const sql = await differenceToSchema(provider, earlier, server.url);
  const byHand = again ? handWritten(file) : '';
  if (!sql && !byHand) return console.log(`${provider}: prisma/schema has not changed.`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, sql + byHand);
  fs.writeFileSync(path.join(folder, 'migration_lock.toml'), `provider = "${provider}"\n`);
  console.log(`wrote ${path.relative(process.cwd(), file)}`);
}

function handWritten(file: string): string {
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const start = text.indexOf(BY_HAND);
  return start < 0 ? '' : `\n${text.slice(start)}`;
}

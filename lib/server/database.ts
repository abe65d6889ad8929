import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresqlClient } from '../../prisma/generated/postgresql/client.ts';
import { type Prisma, PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { providerOf } from '../../prisma/provider.ts';
import { environment } from './environment.ts';
import { SerialSqlite } from './serial-sqlite.ts';

/** The database, typed as SQLite's client: the narrower one, so that what compiles for it runs on both providers. */
export type Database = PrismaClient;

/** One open transaction; whatever it read and wrote is one step for everybody else. */
export type Transaction = Prisma.TransactionClient;

/** Transactions wait for one another on SQLite, so waiting is ordinary and a second is not yet a fault. */
const transactionOptions = { maxWait: 10_000, timeout: 20_000 };

/** Opens the database that `url` names (`file:PATH` or `postgresql://…`); the caller disconnects it. */
export function openDatabase(url: string): Database {
  if (providerOf(url) === 'sqlite')
    return new PrismaClient({ adapter: new SerialSqlite({ url }), transactionOptions });
  const adapter = new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  return new PostgresqlClient({ adapter, transactionOptions }) as unknown as Database;
}

// On globalThis in production too: Next evaluates this module once for pages and once for route handlers, and two
// SQLite connections in one process would wait for each other while blocking the thread they share.
const shared = globalThis as unknown as { dossierDatabase?: Database | undefined };

/** This process's one database, opened at the first call with `DATABASE_URL`. */
export function database(): Database {
  return (shared.dossierDatabase ??= openDatabase(environment().DATABASE_URL));
}

/** Closes this process's database; the next call of `database` opens it again. */
export async function closeDatabase(): Promise<void> {
  await shared.dossierDatabase?.$disconnect();
  shared.dossierDatabase = undefined;
}

import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type ColumnType, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** An empty SQLite database in memory, as the schema engine needs it: it replays whole files through `executeRaw`. */
export async function scratchSqlite(): Promise<SqlDriverAdapter> {
  const db = await new PrismaBetterSqlite3({ url: ':memory:' }).connect();
  const one = db.executeRaw.bind(db);
  db.executeRaw = async (query) => {
    if (query.args.length > 0) return one(query);
    await db.executeScript(query.sql);
    return 0;
  };
  return db;
}

/** A new database on a PostgreSQL server, as the schema engine needs it. It goes when its server goes. */
export async function scratchPostgresql(server: string): Promise<SqlDriverAdapter> {
  const url = new URL(server);
  url.pathname = await createDatabase(server);
  const db = await new PrismaPg({ connectionString: url.href }).connect();
  const pool = db.underlyingDriver();
  // The adapter cuts scripts at every semicolon, those inside functions and comments too.
  db.executeScript = async (script) => void (await pool.query(script));
  const queryRaw = db.queryRaw;
  db.queryRaw = async (query) => {
    const characters = new Set<number>();
    const client = {
      query: async (config: pg.QueryConfig, values: unknown[]) => {
        const result = await pool.query(config, values);
        for (const [column, field] of result.fields.entries())
          if (field.dataTypeID === CHAR) {
            field.dataTypeID = pg.types.builtins.BPCHAR;
            characters.add(column);
          }
        return result;
      },
    };
    const found = await queryRaw.call(Object.create(db, { client: { value: client } }) as typeof db, query);
    const typed = (type: ColumnType, column: number) =>
      characters.has(column) ? ColumnTypeEnum.Character : type;
    return { ...found, columnTypes: found.columnTypes.map(typed) };
  };
  return db;
}

/** PostgreSQL's internal `"char"`, in which the catalogue keeps its one-letter codes; the adapter does not know it. */
const CHAR = 18;

async function createDatabase(server: string): Promise<string> {
  const name = `scratch_${crypto.randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return name;
}

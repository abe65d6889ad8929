import type { Provider } from '../../prisma/provider.ts';
import type { Database } from './database.ts';

/** Faults of the database as a whole, in sentences: an unsound file, an unguarded log, what cannot be. */
export async function examineDatabase(db: Database, provider: Provider): Promise<string[]> {
  return [
    ...(provider === 'sqlite' ? await unsoundFile(db) : []),
    ...(await missingGuards(db, provider)),
    ...(await cardsOfRetiredDecks(db)),
    ...(await impossibleMemories(db)),
  ];
}

async function unsoundFile(db: Database): Promise<string[]> {
  const damage = await db.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check(5)`;
  const dangling = await db.$queryRaw<{ table: string; parent: string }[]>`PRAGMA foreign_key_check`;
  return [
    ...damage
      .filter(({ integrity_check: said }) => said !== 'ok')
      .map(({ integrity_check: said }) => `The file is damaged (${said}). Restore a backup.`),
    ...new Set(dangling.map(({ table, parent }) => `Rows of ${table} point at nothing in ${parent}.`)),
  ];
}

const GUARDS = ['Review_never_changed', 'Review_never_deleted'];

async function missingGuards(db: Database, provider: Provider): Promise<string[]> {
  const rows =
    provider === 'sqlite'
      ? await db.$queryRaw<{ name: string }[]>`SELECT "name" FROM sqlite_master WHERE "type" = 'trigger'`
      : await db.$queryRaw<{ name: string }[]>`
          SELECT "tgname" AS "name" FROM pg_trigger WHERE NOT "tgisinternal" AND "tgenabled" <> 'D'`;
  const present = new Set(rows.map(({ name }) => name));
  return GUARDS.filter((guard) => !present.has(guard)).map(
    (guard) => `The log could be changed: the trigger ${guard} is missing.`,
  );
}

async function cardsOfRetiredDecks(db: Database): Promise<string[]> {
  const count = await db.card.count({ where: { retiredAt: null, deck: { retiredAt: { not: null } } } });
  return count === 0 ? [] : [`${count} cards are in use though their deck was retired. Start Dossier again.`];
}

/** The bounds of FSRS-6: what lies outside them was not made by the fold. */
async function impossibleMemories(db: Database): Promise<string[]> {
  const [row] = await db.$queryRaw<{ count: number | bigint }[]>`SELECT count(*) AS "count" FROM "Memory"
    WHERE ("phase" = 'new' AND "dueOn" IS NOT NULL) OR ("phase" <> 'new' AND NOT
      ("stability" BETWEEN 0.001 AND 36500 AND "difficulty" BETWEEN 1 AND 10 AND "dueOn" IS NOT NULL))`;
  const count = Number(row?.count ?? 0);
  return count === 0 ? [] : [`${count} memories have a stability, difficulty or due day that cannot be.`];
}

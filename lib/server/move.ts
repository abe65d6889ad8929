import { applyMigrations } from '../../prisma/apply-migrations.ts';
import { providerOf, sqliteFile } from '../../prisma/provider.ts';
import { copyTables, countTables, type TableCounts } from './copy-tables.ts';
import { inspect, takeAlone } from './data-file.ts';
import { type Database, openDatabase } from './database.ts';
import { type Diagnosis, examine } from './doctor.ts';
import { Conflict } from './failures.ts';

/** What was moved, table by table, and what the doctor says of it where it is now. */
export type Moved = { counts: TableCounts; diagnosis: Diagnosis };

/** Longer than any installation on SQLite takes. */
const PATIENCE_MS = 24 * 3600 * 1000;

/**
 * Copies a SQLite installation that nobody has open into an empty PostgreSQL database, in one transaction and a page
 * of rows at a time; then counts every table and computes every memory anew from the log that arrived. The file stays
 * as it is. Decks that a first start brought into the target make way. Throws Conflict, with a sentence, where the
 * move cannot be made; nothing has arrived then.
 * @param from the installation, `file:PATH`
 * @param to `postgresql://…`
 */
export async function move(from: string, to: string): Promise<Moved> {
  if (providerOf(from) !== 'sqlite') throw new Conflict('Only an installation on SQLite can be moved.');
  if (providerOf(to) !== 'postgresql') throw new Conflict('The target must be a postgresql://… address.');
  inspect(sqliteFile(from));
  takeAlone(sqliteFile(from));
  await applyMigrations(from);
  await applyMigrations(to);
  const [source, target] = [openDatabase(from), openDatabase(to)];
  try {
    const counts = await copyAll(source, target);
    return { counts, diagnosis: await examine(target, 'postgresql') };
  } finally {
    await Promise.all([source.$disconnect(), target.$disconnect()]);
  }
}

function copyAll(source: Database, target: Database): Promise<TableCounts> {
  return target.$transaction(
    async (transaction) => {
      // Nobody else may begin to fill it: a second move, or a server that was started too early.
      await transaction.$executeRaw`LOCK TABLE "Learner", "Deck", "Card" IN ACCESS EXCLUSIVE MODE`;
      const { learner, review } = await countTables(transaction);
      if (learner + review > 0)
        throw new Conflict(`The target holds ${learner} learners and ${review} events already.`);
      await transaction.card.deleteMany();
      await transaction.deck.deleteMany();
      await copyTables(source, transaction);
      const [before, after] = [await countTables(source), await countTables(transaction)];
      if (JSON.stringify(before) !== JSON.stringify(after))
        throw new Conflict('Not every row arrived, so nothing was moved.');
      return after;
    },
    { timeout: PATIENCE_MS },
  );
}

import { openDatabase } from '#server/database.ts';
import { examine } from '#server/doctor.ts';
import { move } from '#server/move.ts';
import { startPostgresql } from '../prisma/postgresql-server.ts';
import { type Provider, providerOf } from '../prisma/provider.ts';
import { finish, newDataFile, removeFile } from './data-file.ts';
import { addCards, type PlacedCard } from './decks.ts';
import type { Dice } from './dice.ts';
import { type AddedLearner, addLearners } from './learners.ts';

/** Data that servers of the bench may share: a SQLite file, or a PostgreSQL of its own. */
export type Installation = {
  url: string;
  cards: PlacedCard[];
  learners: AddedLearner[];
  remove: () => Promise<void>;
};

/** Makes an installation in which nobody has studied yet. PostgreSQL gets it from a file, as a school would. */
export async function newInstallation(
  name: string,
  provider: Provider,
  counts: { cards: number; learners: number },
  dice: Dice,
): Promise<Installation> {
  const dataFile = await newDataFile(`${name}-${provider}`);
  const cards = addCards(dataFile.db, counts.cards, dice);
  const learners = addLearners(dataFile.db, counts.learners, dice);
  finish(dataFile);
  const made = { cards, learners };
  const removeOurs = () => removeFile(dataFile.file);
  if (provider === 'sqlite') return { ...made, url: dataFile.url, remove: async () => removeOurs() };
  const server = await startPostgresql();
  await move(dataFile.url, server.url);
  removeOurs();
  return { ...made, url: server.url, remove: server.stop };
}

/** The ids of all events in the log, and the faults that the doctor finds. */
export async function findingsIn(url: string): Promise<{ ids: Set<string>; faults: string[] }> {
  const db = openDatabase(url);
  const rows = await db.review.findMany({ select: { id: true } });
  const { faults } = await examine(db, providerOf(url));
  await db.$disconnect();
  return { ids: new Set(rows.map(({ id }) => id)), faults };
}

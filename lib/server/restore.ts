import fs from 'node:fs';
import path from 'node:path';
import { applyMigrations } from '../../prisma/apply-migrations.ts';
import { providerOf, sqliteFile } from '../../prisma/provider.ts';
import { copyData, type Holdings, inspect, takeAlone } from './data-file.ts';
import { openDatabase } from './database.ts';
import { type Diagnosis, examine } from './doctor.ts';
import { Conflict } from './failures.ts';
import { rebuildOutdated } from './refold.ts';

/** What was put back. `kept` is where the data that stood there before are now; null where they held no answers. */
export type Restored = { holdings: Holdings; diagnosis: Diagnosis; kept: string | null };

/**
 * Puts a backup in the place of an installation. A copy of it is first brought up to date, examined and its memories
 * compared with its log; nothing changes until that has gone well. Data that hold answers, or that cannot be read, are
 * replaced only with `replace`, and put aside. Throws Conflict, with a sentence, otherwise.
 * @param url the installation, as in `DATABASE_URL`
 */
export async function restore(url: string, file: string, { replace = false } = {}): Promise<Restored> {
  if (providerOf(url) === 'postgresql')
    throw new Conflict('PostgreSQL has its own tool for this: pg_restore --dbname="$DATABASE_URL" FILE');
  const target = sqliteFile(url);
  if (path.resolve(file) === path.resolve(target))
    throw new Conflict('This is the installation itself, not a backup.');
  const holdings = inspect(file);
  const isTaken = fs.existsSync(target) && !holdsNoAnswers(target);
  if (isTaken && !replace)
    throw new Conflict(`${target} holds data already. With --replace it is put aside for the backup.`);

  const incoming = `${target}.incoming`;
  remove(incoming);
  try {
    fs.mkdirSync(path.dirname(target), { recursive: true });
    copyData(file, incoming);
    const diagnosis = await prove(`file:${incoming}`);
    takeAlone(incoming);
    if (fs.existsSync(target)) takeAloneIfReadable(target);
    const kept = isTaken ? putAside(target) : null;
    remove(target);
    fs.renameSync(incoming, target);
    return { holdings, diagnosis, kept };
  } finally {
    remove(incoming);
  }
}

function holdsNoAnswers(target: string): boolean {
  try {
    const { learners, reviews } = inspect(target);
    return learners === 0 && reviews === 0;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

/** An older backup is brought up to date; memories that its log does not make are computed anew, and named. */
async function prove(url: string): Promise<Diagnosis> {
  await applyMigrations(url);
  const db = openDatabase(url);
  try {
    await rebuildOutdated(db);
    return await examine(db, 'sqlite', { fix: true });
  } finally {
    await db.$disconnect();
  }
}

/** A damaged file cannot be taken, and nobody can be running on it either. */
function takeAloneIfReadable(target: string): void {
  try {
    takeAlone(target);
  } catch (error) {
    if (error instanceof Conflict) throw error;
  }
}

function putAside(target: string): string {
  const folder = path.join(path.dirname(target), 'backups');
  fs.mkdirSync(folder, { recursive: true });
  const instant = new Date().toISOString().replaceAll(':', '-');
  const kept = path.join(folder, `${instant}-before-restore.db`);
  for (const part of PARTS) if (fs.existsSync(target + part)) fs.renameSync(target + part, kept + part);
  return kept;
}

/** A SQLite file, and what may stand beside it. */
const PARTS = ['', '-wal', '-shm'];

function remove(file: string): void {
  for (const part of PARTS) fs.rmSync(file + part, { force: true });
}

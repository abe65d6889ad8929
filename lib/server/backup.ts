import fs from 'node:fs';
import { providerOf, sqliteFile } from '../../prisma/provider.ts';
import { copyData, type Holdings, inspect } from './data-file.ts';
import { Conflict } from './failures.ts';

/**
 * Writes everything to a file, also while the server runs, and reads the file back before saying so. Throws Conflict,
 * with a sentence, where there is nothing to back up, the file exists already, or the copy is not sound.
 * @param url the installation, as in `DATABASE_URL`
 */
export function backUp(url: string, file: string): Holdings {
  if (providerOf(url) === 'postgresql')
    throw new Conflict(
      'PostgreSQL has its own tool for this: pg_dump --format=custom --file=FILE "$DATABASE_URL"',
    );
  const source = sqliteFile(url);
  if (!fs.existsSync(source)) throw new Conflict(`There is nothing to back up: ${source} does not exist.`);
  if (fs.existsSync(file)) throw new Conflict(`${file} exists already. Choose another name.`);

  const unfinished = `${file}.unfinished`;
  fs.rmSync(unfinished, { force: true });
  try {
    const before = inspect(source);
    copyData(source, unfinished);
    const copied = inspect(unfinished);
    if (copied.reviews < before.reviews || copied.learners < before.learners)
      throw new Conflict('The backup holds less than the data. The disk may be full.');
    fs.renameSync(unfinished, file);
    return copied;
  } finally {
    fs.rmSync(unfinished, { force: true });
  }
}

import { closeDatabase, database } from '#server/database.ts';
import { inspect } from '#server/data-file.ts';
import { type Diagnosis, examine } from '#server/doctor.ts';
import { environment } from '#server/environment.ts';
import { providerOf, sqliteFile } from '../../prisma/provider.ts';

const USAGE = `usage: dossier doctor [--fix]
  --fix: computes anew what the log can tell`;

/**
 * Examines the installation and says what it found.
 * @param args `--fix` to compute anew the memories that are wrong
 * @returns the exit code: 0, 1 if something is wrong, 2 if the call is
 */
export async function run(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== '--fix')) {
    console.error(USAGE);
    return 2;
  }
  const url = environment().DATABASE_URL;
  const provider = providerOf(url);
  // Opening a file that is missing or damaged would say so less kindly.
  if (provider === 'sqlite') inspect(sqliteFile(url));
  try {
    const diagnosis = await examine(database(), provider, { fix: args.includes('--fix') });
    console.log(summary(diagnosis));
    return diagnosis.faults.length > 0 ? 1 : 0;
  } finally {
    await closeDatabase();
  }
}

function summary({ faults, mended, notes, learners, reviews, memories }: Diagnosis): string {
  const verdict =
    faults.length > 0 ? `${faults.length} faults.` : 'Every memory is what its events make it. No fault.';
  return [
    ...faults.map((fault) => `fault   ${fault}`),
    ...mended.map((fault) => `mended  ${fault}`),
    ...notes.map((note) => `note    ${note}`),
    `${learners} learners, ${reviews} events, ${memories} memories examined. ${verdict}`,
  ].join('\n');
}

import { parseArgs } from 'node:util';
import { environment } from '#server/environment.ts';
import { restore } from '#server/restore.ts';

const USAGE = `usage: dossier restore FILE [--replace]
  --replace: puts aside the data that are there`;

/**
 * Puts a backup in the place of the installation.
 * @returns the exit code: 0, 1 if the backup has faults that it was made with, 2 if the call is wrong; a backup that
 * cannot be restored throws a sentence
 */
export async function run(args: string[]): Promise<number> {
  const call = readCall(args);
  if (!call) {
    console.error(USAGE);
    return 2;
  }
  const { holdings, diagnosis, kept } = await restore(environment().DATABASE_URL, call.file, call);
  const { learners, reviews, cards } = holdings;
  console.log(`Restored ${learners} learners, ${reviews} events, ${cards} cards from ${call.file}.`);
  if (kept) console.log(`What was there before is kept in ${kept}.`);
  for (const sentence of [...diagnosis.faults, ...diagnosis.mended]) console.log(sentence);
  if (diagnosis.faults.length + diagnosis.mended.length === 0)
    console.log('Every memory is what its events make it.');
  return diagnosis.faults.length > 0 ? 1 : 0;
}

function readCall(args: string[]): { file: string; replace: boolean } | null {
  try {
    const options = { replace: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...rest] = positionals;
    return file === undefined || rest.length > 0 ? null : { file, replace: values.replace };
  } catch {
    return null;
  }
}

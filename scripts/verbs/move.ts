import { parseArgs } from 'node:util';
import { environment } from '#server/environment.ts';
import { move } from '#server/move.ts';

const USAGE = `usage: dossier move --to URL
  --to: an empty PostgreSQL database, postgresql://USER:PASSWORD@HOST/NAME`;

/**
 * Copies the installation of DATABASE_URL, a SQLite file, into an empty PostgreSQL database.
 * @returns the exit code: 0, 1 if what arrived has faults, 2 if the call is wrong; a move that cannot be made throws a
 * sentence
 */
export async function run(args: string[]): Promise<number> {
  const to = targetIn(args);
  if (to === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { counts, diagnosis } = await move(environment().DATABASE_URL, to);
  const { learner, review, memory, card } = counts;
  console.log(
    `Moved ${learner} learners, ${review} events, ${memory} memories, ${card} cards; every table counted.`,
  );
  for (const fault of diagnosis.faults) console.log(`fault   ${fault}`);
  if (diagnosis.faults.length > 0) return 1;
  console.log(
    'Every memory is what its events make it. Now start Dossier with DATABASE_URL set to the new address.',
  );
  return 0;
}

function targetIn(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { to: { type: 'string' } } }).values.to;
  } catch {
    return undefined;
  }
}

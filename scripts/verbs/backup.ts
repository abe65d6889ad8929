import { backUp } from '#server/backup.ts';
import { environment } from '#server/environment.ts';

const USAGE = 'usage: dossier backup FILE';

/**
 * Writes everything to a file and reads it back.
 * @returns the exit code: 0, 2 if the call is wrong; a backup that cannot be made throws a sentence
 */
export async function run(args: string[]): Promise<number> {
  const [file, ...rest] = args;
  if (file === undefined || file.startsWith('-') || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const { learners, reviews, cards } = backUp(environment().DATABASE_URL, file);
  console.log(`${file}: ${learners} learners, ${reviews} events, ${cards} cards; read back and sound.`);
  return 0;
}

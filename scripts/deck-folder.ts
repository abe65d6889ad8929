import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseFacts } from '#domain/facts/parse.ts';

/** A deck's folder as a verb is given it, read and parsed; or the exit code where that was impossible. */
export type DeckFolder = ReturnType<typeof parseFacts> & { file: string; deckId: string };

/** Reads the folder that a verb's only argument names; says on stderr what is wrong: 1 unreadable, 2 a wrong call. */
export async function openDeckFolder(args: string[], usage: string): Promise<DeckFolder | 1 | 2> {
  const [folder, ...rest] = args;
  if (folder === undefined || rest.length > 0) {
    console.error(usage);
    return 2;
  }
  const file = join(folder, 'facts.yaml');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    console.error(`${file} cannot be read.\n${usage}`);
    return 1;
  }
  return { ...parseFacts(text, file), file, deckId: basename(resolve(folder)) };
}

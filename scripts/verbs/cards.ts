import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { cardsOf } from '#domain/cards/cards-of.ts';
import { parseFacts } from '#domain/facts/parse.ts';
import { formatProblem } from '#domain/facts/problem.ts';

const USAGE = 'usage: dossier cards content/<deck>';

/**
 * Prints the cards of a deck, one JSON object a line, in the order in which they are introduced.
 *
 * @param args the deck's folder
 * @returns the exit code: 0, 1 if the deck has problems (they go to stderr), 2 if the call is wrong
 */
export async function run(args: string[]): Promise<number> {
  const [folder, ...rest] = args;
  if (folder === undefined || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const file = join(folder, 'facts.yaml');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    console.error(`${file} cannot be read.\n${USAGE}`);
    return 1;
  }
  const { deck, problems } = parseFacts(text, file);
  if (!deck) {
    for (const problem of problems) console.error(formatProblem(problem));
    return 1;
  }
  for (const card of cardsOf(deck, basename(resolve(folder)))) console.log(line(card));
  return 0;
}

function line({
  key,
  kind,
  fact,
  front,
  back,
  accept,
  context,
  cite,
  ...card
}: ReturnType<typeof cardsOf>[number]) {
  const { says = null, hedge = null } = card;
  return JSON.stringify({ key, kind, fact, front, back, accept, context, cite, says, hedge });
}

import { cardsOf } from '#domain/cards/cards-of.ts';
import { formatProblem } from '#domain/facts/problem.ts';
import { openDeckFolder } from '../deck-folder.ts';

const USAGE = 'usage: dossier cards content/<deck>';

/**
 * Prints the cards of a deck, one JSON object a line, in the order in which they are introduced.
 *
 * @param args the deck's folder
 * @returns the exit code: 0, 1 if the deck has problems (they go to stderr), 2 if the call is wrong
 */
export async function run(args: string[]): Promise<number> {
  const opened = await openDeckFolder(args, USAGE);
  if (typeof opened === 'number') return opened;
  const { deck, problems, deckId } = opened;
  if (!deck) {
    for (const problem of problems) console.error(formatProblem(problem));
    return 1;
  }
  for (const card of cardsOf(deck, deckId)) console.log(line(card));
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

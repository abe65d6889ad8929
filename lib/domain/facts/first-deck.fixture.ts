import { readFileSync } from 'node:fs';
import type { FactDeck } from './model.ts';
import { parseFacts } from './parse.ts';
import { formatProblem } from './problem.ts';

const FILE = new URL('../../../content/us-pakistan-security-relations/facts.yaml', import.meta.url);

/** The first deck as its author wrote it. */
export const firstDeckText = readFileSync(FILE, 'utf8');

/** The first deck, parsed; a test that needs it fails with the file's problems if it has any. */
export const firstDeck: FactDeck = parsed();

function parsed(): FactDeck {
  const { deck, problems } = parseFacts(firstDeckText, 'facts.yaml');
  if (!deck) throw new Error(problems.map(formatProblem).join('\n'));
  return deck;
}

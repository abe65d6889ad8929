import type { Card } from '#domain/cards/card.ts';
import { cardsOf } from '#domain/cards/cards-of.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { parseFacts } from '#domain/facts/parse.ts';
import { formatProblem } from '#domain/facts/problem.ts';

/** A deck read from its file: facts and cards, or the problems, each as `file:line:col message`. */
export type ReadDeck =
  { facts: FactDeck; cards: Card[]; problems: [] } | { facts: null; cards: []; problems: string[] };

/** Reads the text of a `facts.yaml`; `file` is the name to report it under. */
export function readDeck(text: string, { id, file }: { id: string; file: string }): ReadDeck {
  const { deck, problems } = parseFacts(text, file);
  if (!deck) return { facts: null, cards: [], problems: problems.map(formatProblem) };
  return { facts: deck, cards: cardsOf(deck, id), problems: [] };
}

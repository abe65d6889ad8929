import type { Card } from '#domain/cards/card.ts';
import type { Fact, FactDeck } from './model.ts';
import { isContext } from './predicates.ts';
import { statementOf } from './statement.ts';

/** A fact and the recall cards that ask it. */
export type CoveredFact = { fact: Fact; statement: string; cards: Card[]; context: boolean };

/** A finding of rule COVER-1, always a warning: a deck may be studied while it grows. */
export type CoverageGap = { rule: 'COVER-1'; severity: 'W'; fact: string; message: string };

export type Coverage = { facts: CoveredFact[]; gaps: CoverageGap[] };

// More questions on one fact teach the questions, not the fact.
const MOST_CARDS = 3;

/**
 * Which cards ask which fact (rule COVER-1): every fact but those that only set the scene has at least one, none has
 * more than three of its own. A card on one member of a set counts as the set's, which has one for each member.
 */
export function coverageOf(deck: FactDeck, cards: readonly Card[]): Coverage {
  const facts = deck.facts.map((fact) => ({
    fact,
    statement: statementOf(deck, fact),
    cards: cards.filter((card) => card.fact === fact.id),
    context: isContext(fact),
  }));
  return { facts, gaps: facts.flatMap(gapsOf) };
}

/** The coverage as a list to read: every fact, its statement and the kinds of its cards, or why it has none. */
export function formatCoverage({ facts }: Coverage): string {
  const asked = facts.filter(({ cards }) => cards.length > 0);
  const scene = facts.filter(({ cards, context }) => cards.length === 0 && context);
  const total = facts.reduce((sum, { cards }) => sum + cards.length, 0);
  const bare = facts.length - asked.length - scene.length;
  const summary = [
    `${facts.length} facts: ${asked.length} with ${total} cards`,
    `${scene.length} only set the scene`,
    `${bare} without a card`,
  ].join(', ');
  return [`${summary}.`, ...facts.map(line)].join('\n');
}

function line({ fact, statement, cards, context }: CoveredFact): string {
  return `  ${fact.id}  ${statement}\n       ${cards.length > 0 ? kindsOf(cards) : context ? 'no card: sets the scene' : 'NO CARD'}`;
}

/** "forward, 3 overlapping-cloze" */
function kindsOf(cards: readonly Card[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of cards) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`)).join(', ');
}

function gapsOf({ fact, cards, context }: CoveredFact): CoverageGap[] {
  const gap = (message: string): CoverageGap[] => [
    { rule: 'COVER-1', severity: 'W', fact: fact.id, message },
  ];
  if (cards.length === 0) {
    return context
      ? []
      : gap(`No card asks ${fact.id}: no template fits it; write a note_fact with front and back.`);
  }
  const own = cards.filter(({ siblings }) => !siblings.some((group) => group.startsWith('set:')));
  return own.length > MOST_CARDS
    ? gap(`${own.length} cards ask ${fact.id}, ${MOST_CARDS} are the most.`)
    : [];
}

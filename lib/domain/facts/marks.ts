import type { Fact, FactDeck, Predicate } from './model.ts';
import { setInFact } from './phrases.ts';
import { isContext } from './predicates.ts';
import { statementOf } from './statement.ts';

/** What is shown around a fact's statement so that nobody takes it for more than the source says. */
export type Marks = {
  /** Words of the statement that hedge or limit it, in the order they stand there. */
  hedged: string[];
  /** Short remarks below it; `open` ones name what is not established, not given or not finished. */
  tags: { text: string; open: boolean }[];
  side?: 'meet' | 'apart';
  /** The fact only sets the scene: no card asks it. */
  context: boolean;
};

const SIDES: Partial<Record<Predicate, 'meet' | 'apart'>> = {
  shares_interest_against: 'meet',
  no_shared_interest_against: 'apart',
};

/** The marks of a fact, all from its own fields: hedge, scope, degree, date, set, and what its author noted as unsaid. */
export function marksOf(deck: FactDeck, fact: Fact): Marks {
  const side = SIDES[fact.p];
  return {
    hedged: hedgingWords(statementOf(deck, fact), fact),
    tags: [...hedgeTag(fact), ...dateTag(fact), ...listTag(deck, fact), ...unsaidTags(fact)],
    ...(side && { side }),
    context: isContext(fact),
  };
}

function hedgingWords(statement: string, { hedge, scope, degree }: Fact): string[] {
  const limits = [hedge === 'possibly' ? 'may' : hedge, scope === 'all' ? undefined : scope, degree];
  return limits
    .filter((word) => word !== undefined)
    .map((word) => ({
      at: ` ${statement.toLowerCase()}`.indexOf(` ${word.toLowerCase()}`),
      length: word.length,
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ at, length }) => statement.slice(at, at + length));
}

function hedgeTag({ hedge, inferred }: Fact): Marks['tags'] {
  const tags = inferred ? [{ text: 'put together from several passages', open: true }] : [];
  if (hedge === undefined) return tags;
  return [...tags, { text: hedge === 'about' ? 'roughly' : `${hedge}, not established`, open: true }];
}

function dateTag({ when }: Fact): Marks['tags'] {
  return when?.year === 'unknown' ? [{ text: 'year not given', open: true }] : [];
}

function listTag(deck: FactDeck, fact: Fact): Marks['tags'] {
  const set = setInFact(deck, fact);
  if (!set) return [];
  return [
    set.closed
      ? { text: `complete list of ${set.members.length}`, open: false }
      : { text: 'open list', open: true },
  ];
}

/** An author's own word on what is missing: a rule could only guess which gaps a reader would ask about. */
function unsaidTags({ unsaid }: Fact): Marks['tags'] {
  return (unsaid ?? []).map((what) => ({ text: `${what} is not said`, open: true }));
}

import type { Fact, FactDeck, FactSet } from '#domain/facts/model.ts';
import { entityOf, labelOf, nameOf } from '#domain/facts/naming.ts';
import { objectPhrase, payment } from '#domain/facts/phrases.ts';
import { isPlural, nounOf, speakerOf } from './naming.ts';
import { prepositionOfPost } from './prepositions.ts';
import { stanceOf } from './stance.ts';
import { withArticle } from './wording.ts';

/** What the deck says of an entity, in a clause: the most telling that its facts and sets give, never a hedged one. */
export function whatItIs(deck: FactDeck, id: string): string {
  const facts = deck.facts.filter(({ hedge, polarity }) => hedge === undefined && polarity !== 'no');
  const clauses = CLAUSES.flatMap((clause) => facts.map((fact) => clause(deck, fact, id)));
  return inSet(deck, id) ?? clauses.find((clause) => clause !== undefined) ?? named(deck, id);
}

type Clause = (deck: FactDeck, fact: Fact, id: string) => string | undefined;

const CLAUSES: readonly Clause[] = [
  (deck, fact, id) =>
    fact.p === 'described_as' && fact.s === id && fact.says !== undefined
      ? `the ${nounIn(deck, id)} ${nameOf(deck, fact.says)} calls ${objectPhrase(deck, fact)}`
      : undefined,
  (deck, fact, id) => {
    if (fact.p !== 'role' || fact.s !== id) return undefined;
    const post = objectPhrase(deck, fact);
    if (fact.at === undefined) return withArticle(post);
    const preposition = prepositionOfPost(post, entityOf(deck, fact.at)?.type);
    return `${withArticle(post)} ${preposition} ${nameOf(deck, fact.at)}`;
  },
  (deck, fact, id) =>
    fact.p === 'agency_of' && fact.s === id ? `an agency of ${objectPhrase(deck, fact)}` : undefined,
  (deck, fact, id) =>
    fact.p === 'located_at' && fact.s === id
      ? `the ${nounIn(deck, id)} at ${objectPhrase(deck, fact)}`
      : undefined,
  (deck, fact, id) =>
    fact.p === 'role' && fact.at === id
      ? `the ${nounIn(deck, id)} where ${nameOf(deck, fact.s)} was ${withArticle(objectPhrase(deck, fact))}`
      : undefined,
  (deck, { p, s, o }, id) => (p === 'paid_to' && o === id ? receiver(deck, s) : undefined),
  (deck, { p, s, o }, id) =>
    p === 'agency_of' && o === id
      ? `the ${nounIn(deck, id)} that ${labelOf(deck, s)} is an agency of`
      : undefined,
  (deck, fact, id) => {
    if (stanceOf(fact) === undefined || (fact.s !== id && fact.with !== id)) return undefined;
    const by = speakerOf(deck, fact) ?? 'the article';
    return `one of the two whose interests ${by} compares`;
  },
];

/** Named in a list: as an example where the list is open, as one of it where it is complete or holds classes. */
function inSet(deck: FactDeck, id: string): string | undefined {
  const set = Object.values(deck.sets ?? {}).find(({ members }) => members.includes(id));
  if (!set) return undefined;
  const by = speakerOf(deck, set);
  const name = set.name;
  if (isExampleList(deck, set)) return by ? `one of ${by}'s examples of ${name}` : `an example of ${name}`;
  const among = isPlural(entityOf(deck, id)?.type) ? 'among' : 'one of';
  return `${among} the ${name}${by ? `, according to ${by}` : ''}`;
}

function isExampleList(deck: FactDeck, { closed, members }: FactSet): boolean {
  return !closed && members.every((id) => !isPlural(entityOf(deck, id)?.type));
}

function receiver(deck: FactDeck, subject: string): string {
  const isFact = deck.facts.some(({ id }) => id === subject);
  return `the receiver of ${isFact ? payment(deck, subject) : nameOf(deck, subject)}`;
}

function nounIn(deck: FactDeck, id: string): string {
  return nounOf(entityOf(deck, id)?.type ?? 'group');
}

/** Little is said of it, so little is claimed. */
function named(deck: FactDeck, id: string): string {
  return `${withArticle(nounIn(deck, id))} named in the article`;
}

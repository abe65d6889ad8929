import type { Draft } from '#domain/cards/draft.ts';
import type { Fact, FactDeck } from '#domain/facts/model.ts';
import { entityOf } from '#domain/facts/naming.ts';
import { setOf } from '#domain/facts/phrases.ts';
import { stanceOf } from '#domain/cards/stance.ts';

/**
 * Whether an entity may be a true answer to a card beside its own. Asked before it is offered as a wrong one, and
 * therefore generous: any fact that ties it to what the card asks about is enough, also a hedged or denied one, by
 * whomever.
 */
export function mayAnswer(deck: FactDeck, draft: Draft, id: string): boolean {
  const { fact, about, alsoFacts = [], sets = [] } = draft;
  const asked = [fact, ...alsoFacts];
  const anchors = new Set(asked.flatMap((one) => (stanceOf(one) ? [] : [...entitiesIn(deck, one)])));
  if (about !== undefined) for (const related of kinOf(deck, about)) anchors.delete(related);
  return (
    id === about ||
    (about !== undefined && kinOf(deck, about).has(id)) ||
    deck.facts.some((other) => isTied(deck, other, id, anchors, asked)) ||
    sets.some((setId) => isInSet(deck, setId, id))
  );
}

/** The entities of a fact: its slots, the members of its sets and classes, and those of a fact that it is about. */
function entitiesIn(deck: FactDeck, { s, o, at, with: other }: Fact): Set<string> {
  const slots = [s, typeof o === 'string' ? o : undefined, at, other].filter((id) => id !== undefined);
  const told = deck.facts.find((one) => one.id === s);
  const ids = slots.flatMap((id) => [
    ...(entityOf(deck, id) ? [id] : []),
    ...(setOf(deck, id)?.members ?? membersOf(deck, id)),
  ]);
  return new Set(told ? [...ids, ...entitiesIn(deck, told)] : ids);
}

function isTied(
  deck: FactDeck,
  other: Fact,
  id: string,
  anchors: ReadonlySet<string>,
  asked: readonly Fact[],
): boolean {
  const entities = entitiesIn(deck, other);
  if (!entities.has(id)) return false;
  // Two parties take a stance on many, so of a stance it is the side alone that decides.
  const saysTheSame = asked.some(
    (one) => one.p === other.p && (stanceOf(one) !== undefined || hasSameObject(one, other)),
  );
  return saysTheSame || [...anchors].some((anchor) => anchor !== id && entities.has(anchor));
}

/** An entity, the classes it belongs to, and the members of the class it is. */
function kinOf(deck: FactDeck, id: string): Set<string> {
  const classes = Object.keys(deck.entities).filter((other) => membersOf(deck, other).includes(id));
  return new Set([id, ...classes, ...membersOf(deck, id)]);
}

function membersOf(deck: FactDeck, id: string): string[] {
  const set = entityOf(deck, id)?.set;
  return set === undefined ? [] : (setOf(deck, set)?.members ?? []);
}

/** Whether it is in the set, in a class that is, or in a set of which the same is said. */
function isInSet(deck: FactDeck, setId: string, id: string): boolean {
  const said = deck.facts.filter(({ s }) => s === setId);
  const sameSets = deck.facts
    .filter((other) => said.some((one) => one.p === other.p && hasSameObject(one, other)))
    .map(({ s }) => s);
  return [setId, ...sameSets].some((one) =>
    (setOf(deck, one)?.members ?? [one]).some((member) => member === id || kinOf(deck, member).has(id)),
  );
}

function hasSameObject(a: Fact, b: Fact): boolean {
  return a.o !== undefined && JSON.stringify(a.o) === JSON.stringify(b.o);
}

import type { EntityType, Fact, FactDeck, FactSet } from './model.ts';
import { entityOf, inWords, nameOf } from './naming.ts';

/** The set of that id, if it is one. */
export function setOf(deck: FactDeck, id: string): FactSet | undefined {
  return deck.sets && Object.hasOwn(deck.sets, id) ? deck.sets[id] : undefined;
}

/** The set that a fact speaks of: as its subject, or as the members of the class that is its object. */
export function setInFact(deck: FactDeck, fact: Fact): FactSet | undefined {
  const members = typeof fact.o === 'string' ? entityOf(deck, fact.o)?.set : undefined;
  return setOf(deck, fact.s) ?? (members === undefined ? undefined : setOf(deck, members));
}

/** The subject as it stands in a sentence: a set by its members, so that no list passes for longer or shorter. */
export function subjectPhrase(deck: FactDeck, { s, scope, o }: Fact): { subject: string; plural: boolean } {
  const set = setOf(deck, s);
  if (set) {
    const members = inWords(set.members.map((id) => nameOf(deck, id)));
    return { subject: set.closed ? members : `${pluralOf(deck, set)} such as ${members}`, plural: true };
  }
  const type = entityOf(deck, s)?.type;
  const plural = type === 'people' || type === 'group-class';
  const limits = scope !== undefined && plural && (typeof o !== 'string' || !isClass(deck, o));
  return { subject: limits ? scoped(nameOf(deck, s), scope) : nameOf(deck, s), plural };
}

/** The object as it stands in a sentence; a class of groups brings the members the source names. */
export function objectPhrase(deck: FactDeck, { o, scope }: Fact): string {
  if (o === undefined) return '';
  if (Array.isArray(o)) return inWords(o);
  if (typeof o === 'object') {
    return o.text ?? ('number' in o ? [o.number, o.unit].filter((part) => part !== undefined).join(' ') : '');
  }
  const entity = entityOf(deck, o);
  if (!entity) return o;
  const name = scope !== undefined && isClass(deck, o) ? scoped(nameOf(deck, o), scope) : nameOf(deck, o);
  const set = entity.set === undefined ? undefined : setOf(deck, entity.set);
  if (!set) return name;
  const members = inWords(set.members.map((id) => nameOf(deck, id)));
  return set.closed ? `${name}: ${members}` : `${name}, for example ${members}`;
}

/** A payment told by another fact, as a noun: "the $2 million paid in return for X's release". */
export function payment(deck: FactDeck, factId: string): string {
  const paid = deck.facts.find(({ id }) => id === factId);
  if (paid?.p !== 'released_for') return 'the payment';
  return `the ${objectPhrase(deck, paid)} paid in return for ${nameOf(deck, paid.s)}'s release`;
}

function isClass(deck: FactDeck, id: string): boolean {
  const type = entityOf(deck, id)?.type;
  return type === 'group-class' || type === 'people';
}

function scoped(name: string, scope: NonNullable<Fact['scope']>): string {
  return name.startsWith(scope) ? name : `${scope} of ${name.replace(/^(?!the )/, 'the ')}`;
}

const PLURALS: Partial<Record<EntityType, string>> = {
  agency: 'agencies',
  country: 'countries',
  group: 'groups',
  'group-class': 'groups',
  people: 'people',
  person: 'people',
  place: 'places',
  university: 'universities',
};

function pluralOf(deck: FactDeck, set: FactSet): string {
  const types = new Set(set.members.map((id) => entityOf(deck, id)?.type));
  const [type] = types;
  return (types.size === 1 && type && PLURALS[type]) || set.name;
}

import type { DeckParts, Part } from './deck-parts.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fact } from './model.ts';
import { type ObjectKind, OPTIONAL_SLOTS, PREDICATE_RULES, type SubjectKind } from './predicates.ts';
import type { Fault } from './fault.ts';

/** The subject must be a known name, and of a sort that the predicate can be said of. */
export function subjectFaults({ path, value }: Part<Fact>, { declared }: DeckParts): Fault[] {
  const at = [...path, 's'];
  const kinds: Record<SubjectKind, ReadonlySet<string>> = {
    entity: declared.entities,
    set: declared.sets,
    fact: declared.facts,
    source: new Set(['source']),
  };
  const everyKind = Object.keys(kinds) as SubjectKind[];
  const allowed = PREDICATE_RULES[value.p].subject;
  const isOneOf = (some: readonly SubjectKind[]) => some.some((kind) => kinds[kind].has(value.s));
  if (isOneOf(allowed)) return [];
  if (!isOneOf(everyKind)) {
    const known = everyKind.flatMap((kind) => [...kinds[kind]]);
    return [{ path: at, message: `unknown subject "${value.s}".${didYouMean(value.s, known)}` }];
  }
  return [{ path: at, message: `the subject of ${value.p} is ${oneOf(allowed)}, which "${value.s}" is not` }];
}

/** The object must be there, or not, and of the kind the predicate asks for. */
export function objectFaults({ path, value }: Part<Fact>, { declared }: DeckParts): Fault[] {
  const allowed = PREDICATE_RULES[value.p].object;
  const { p, o } = value;
  if (allowed.includes('none')) {
    return o === undefined ? [] : [{ path: [...path, 'o'], message: `${p} takes no object "o"` }];
  }
  if (o === undefined) return [{ path, message: `${p} needs an object "o": ${oneOf(allowed)}` }];
  if (allowed.some((kind) => OBJECT_IS[kind](o, declared.entities))) return [];
  const at = [...path, 'o'];
  if (typeof o === 'string' && allowed.includes('entity')) {
    return [
      {
        path: at,
        message: `unknown object "${o}": ${p} needs an entity.${didYouMean(o, declared.entities)}`,
      },
    ];
  }
  return [{ path: at, message: `the object of ${p} is ${oneOf(allowed)}` }];
}

/** Fields the predicate cannot do without, and fields it has no use for. */
export function slotFaults({ path, value }: Part<Fact>): Fault[] {
  const { needs, may, hedgeable } = PREDICATE_RULES[value.p];
  const missing = needs
    .filter((slot) => value[slot] === undefined)
    .map((slot) => ({ path, message: `${value.p} needs "${slot}"` }));
  const idle = OPTIONAL_SLOTS.filter(
    (slot) => value[slot] !== undefined && !needs.includes(slot) && !may.includes(slot),
  ).map((slot) => ({ path: [...path, slot], message: `${value.p} has no use for "${slot}"` }));
  return [...missing, ...idle, ...hedgeFaults(), ...selfFaults()];

  function hedgeFaults(): Fault[] {
    if (value.hedge === undefined) return [];
    const at = [...path, 'hedge'];
    if (!hedgeable)
      return [{ path: at, message: `${value.p} cannot be hedged: it is about words, not events` }];
    const measured = typeof value.o === 'object' && !Array.isArray(value.o);
    if (value.hedge !== 'about' || measured || value.n !== undefined) return [];
    return [{ path: at, message: 'the hedge "about" is for sums and numbers; use "reported" or "possibly"' }];
  }

  function selfFaults(): Fault[] {
    if (value.with !== value.s) return [];
    return [{ path: [...path, 'with'], message: `"${value.s}" stands on both ends of ${value.p}` }];
  }
}

type ObjectTest = (o: NonNullable<Fact['o']>, entities: ReadonlySet<string>) => boolean;
const OBJECT_IS: Record<ObjectKind, ObjectTest> = {
  entity: (o, entities) => typeof o === 'string' && entities.has(o),
  text: (o) => typeof o === 'string',
  texts: (o) => Array.isArray(o),
  money: (o) => typeof o === 'object' && 'money' in o,
  number: (o) => typeof o === 'object' && 'number' in o,
  none: () => false,
};

const IN_WORDS: Record<ObjectKind | SubjectKind, string> = {
  entity: 'an entity',
  set: 'a set',
  fact: 'a fact',
  source: 'the word source',
  text: 'a text',
  texts: 'a list of texts',
  money: 'a sum { money, cur, text }',
  number: 'a number { number, unit }',
  none: 'nothing',
};

function oneOf(kinds: readonly (ObjectKind | SubjectKind)[]): string {
  return kinds.map((kind) => IN_WORDS[kind]).join(' or ');
}

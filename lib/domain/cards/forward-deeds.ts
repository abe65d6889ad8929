import type { Fact, FactDeck } from '#domain/facts/model.ts';
import { entityOf, nameOf } from '#domain/facts/naming.ts';
import { entityAnswer, textAnswer } from './accepted.ts';
import type { Asked } from './draft.ts';
import { speakerOf, subjectOf, whoOrWhich } from './naming.ts';
import { stanceInWords } from './stance.ts';
import { told } from './wording.ts';

/** "Whose security aims do they serve?", or "what do they serve?" where the aims are nobody's by name. */
export function serves(deck: FactDeck, fact: Fact): Asked | undefined {
  const owned = typeof fact.o === 'string' ? ownedBy(deck, fact.o) : undefined;
  if (!owned) return objectOf(deck, fact, 'serve');
  const front = told(speakerOf(deck, fact), `whose ${owned.thing} ${doing(deck, fact, 'serve')}?`);
  const { accept, ...answer } = entityAnswer(deck, owned.owner);
  const possessive = `${answer.back}'s`;
  return { slot: 'o', front, answer: { ...answer, accept: [...accept, possessive] }, about: owned.owner };
}

export function threatens(deck: FactDeck, fact: Fact): Asked | undefined {
  return objectOf(deck, fact, 'threaten');
}

/**
 * "On fighting whose foot soldiers do their interests not meet?" A stance has many objects, so its forward question
 * has many answers, unless the object is somebody's and nobody else's are like it.
 */
export function onWhoseFighters(deck: FactDeck, fact: Fact): Asked | undefined {
  const owned = ownedObject(deck, fact);
  if (!owned || entityOf(deck, owned.owner)?.type !== 'person') return undefined;
  const rivals = deck.facts.filter(
    (other) => other.p === fact.p && ownedObject(deck, other)?.thing === owned.thing,
  );
  const stance = stanceInWords(deck, fact);
  if (stance === undefined || rivals.length > 1) return undefined;
  const front = told(speakerOf(deck, fact), `on fighting whose ${owned.thing} ${stance}?`);
  return { slot: 'owner', front, answer: entityAnswer(deck, owned.owner), about: owned.owner };
}

function objectOf(deck: FactDeck, fact: Fact, verb: string): Asked | undefined {
  if (typeof fact.o !== 'string') return undefined;
  const isEntity = entityOf(deck, fact.o) !== undefined;
  const asked = isEntity ? whoOrWhich(deck, fact.o).replace(/^who$/, 'whom') : 'what';
  const front = told(speakerOf(deck, fact), `${asked} ${doing(deck, fact, verb)}?`);
  if (isEntity) return { slot: 'o', front, answer: entityAnswer(deck, fact.o), about: fact.o };
  return { slot: 'o', front, answer: textAnswer(deck, fact.o, ownersIn(deck, fact.o)) };
}

function doing(deck: FactDeck, fact: Fact, verb: string): string {
  const { name, plural } = subjectOf(deck, fact);
  return `${plural ? 'do' : 'does'} ${name} ${verb}`;
}

/** Of "France and its interests", or "the Iraqi state", the country alone is a right answer too. */
function ownersIn(deck: FactDeck, text: string): string[] {
  const state = /^the (\p{Lu}\p{Ll}+) state$/u.exec(text)?.[1];
  return Object.entries(deck.entities).flatMap(([id, { name, type }]) => {
    const isOwner = text.startsWith(`${nameOf(deck, id)} and its `);
    const isState = type === 'country' && state !== undefined && state.startsWith(name);
    return isOwner || isState ? [nameOf(deck, id), ...entityAnswer(deck, id).accept] : [];
  });
}

function ownedObject(deck: FactDeck, { o }: Fact): Owned | undefined {
  return typeof o === 'string' && entityOf(deck, o) ? ownedBy(deck, nameOf(deck, o)) : undefined;
}

type Owned = { owner: string; thing: string };

/** "Pakistan's security aims": whose, and what. */
function ownedBy(deck: FactDeck, text: string): Owned | undefined {
  const owner = Object.keys(deck.entities).find((id) => text.startsWith(`${nameOf(deck, id)}'s `));
  return owner === undefined ? undefined : { owner, thing: text.slice(`${nameOf(deck, owner)}'s `.length) };
}

import type { Fact, FactDeck, FactSet, Sides } from '#domain/facts/model.ts';
import { capitalised, entityOf, nameOf } from '#domain/facts/naming.ts';
import { setOf } from '#domain/facts/phrases.ts';
import type { SideNote } from './card.ts';
import { jointly, scoped } from './naming.ts';
import { factAboutSet, stanceOnSet } from './set-fact.ts';
import { stanceOf } from './stance.ts';

/** Where one entity stands on an axis, and on which set and fact that rests. */
export type Standing = { id: string; side: SideNote['side']; setId: string; set: FactSet; fact: Fact };

/**
 * Everybody whose side the deck knows, in the order of the axis' sets. Members of a complete list stand and fall with
 * their class, so the class alone is here. Whoever the deck puts on both sides, or only with a hedge, is left out.
 */
export function standingsOn(deck: FactDeck, axis: Sides): Standing[] {
  const all = [...standingsIn(deck, axis, 'meet'), ...standingsIn(deck, axis, 'apart')];
  return all.filter((standing, index) => {
    const same = all.filter(({ id }) => id === standing.id);
    const isFirst = all.findIndex(({ id }) => id === standing.id) === index;
    return isFirst && standing.fact.hedge === undefined && same.every(({ side }) => side === standing.side);
  });
}

function standingsIn(deck: FactDeck, axis: Sides, side: SideNote['side']): Standing[] {
  const { sets } = side === 'meet' ? axis.yes : axis.no;
  return sets.flatMap((setId) => {
    const set = setOf(deck, setId);
    if (!set || (set.closed && listsClassOf(deck, axis, setId))) return [];
    return set.members.flatMap((id) => {
      const fact = stanceOn(deck, id, side) ?? stanceOnSet(deck, setId) ?? factAboutSet(deck, setId);
      return fact ? [{ id, side, setId, set, fact }] : [];
    });
  });
}

function listsClassOf(deck: FactDeck, axis: Sides, setId: string): boolean {
  const onAxis = [...axis.yes.sets, ...axis.no.sets].flatMap((id) => setOf(deck, id)?.members ?? []);
  return onAxis.some((id) => deck.entities[id]?.set === setId);
}

function stanceOn(deck: FactDeck, id: string, side: SideNote['side']): Fact | undefined {
  return deck.facts.find((fact) => fact.o === id && stanceOf(fact) === side);
}

/** The name as a question puts it, with "some of" where the source says it of some only. */
export function askedName(deck: FactDeck, { id, fact }: Standing): string {
  return scoped(nameOf(deck, id), fact.o === id ? fact.scope : undefined);
}

/** The line under the answer: the name, the side, and what puts it there. */
export function sideNote(deck: FactDeck, standing: Standing): SideNote {
  return { name: askedName(deck, standing), side: standing.side, because: because(deck, standing) };
}

function because(deck: FactDeck, { id, set, fact }: Standing): string {
  const listed = entityOf(deck, id)?.set;
  const members = listed === undefined ? undefined : setOf(deck, listed);
  if (members?.closed) return `${capitalised(jointly(deck, members.members))}: the list is complete.`;
  if (members) return `For example ${jointly(deck, members.members)}: the list is left open.`;
  // An example of a class is not itself the object of a stance.
  const relation = fact.o === id ? 'Among the' : set.closed ? 'One of the' : 'An example of';
  return `${relation} ${set.name}.`;
}
